package id.balai.article.web;

import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.article.ArticleFilter;
import id.balai.article.ArticleOrder;
import id.balai.article.ArticleStanding;
import id.balai.article.ListedArticle;
import id.balai.article.service.ArticleList;

/** What the dashboard says of articles: unfinished ones, those that wait for their time, and the most read. */
@Named
@RequestScoped
public class WaitingArticles {

    private static final int MOST = 5;

    @EJB
    ArticleList list;

    private List<ListedArticle> drafts;
    private List<ListedArticle> scheduled;
    private List<ListedArticle> mostRead;

    /** Newest changes first. */
    public List<ListedArticle> getDrafts() {
        if (drafts == null) {
            drafts = list.list(with(ArticleStanding.DRAFT), ArticleOrder.CHANGED, false, 0, MOST);
        }
        return drafts;
    }

    /** All of them, not only those on show. */
    public long getDraftCount() {
        return getDrafts().size() < MOST ? getDrafts().size() : list.count(with(ArticleStanding.DRAFT));
    }

    /** The next first. */
    public List<ListedArticle> getScheduled() {
        if (scheduled == null) {
            scheduled = list.list(with(ArticleStanding.SCHEDULED), ArticleOrder.PUBLISHED, true, 0, MOST);
        }
        return scheduled;
    }

    public List<ListedArticle> getMostRead() {
        if (mostRead == null) {
            mostRead = list.list(with(ArticleStanding.PUBLIC), ArticleOrder.READS, false, 0, MOST).stream()
                    .filter(row -> row.reads() > 0)
                    .toList();
        }
        return mostRead;
    }

    private static ArticleFilter with(ArticleStanding standing) {
        return new ArticleFilter(null, null, standing, null);
    }
}
