package id.balai.article.web;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.article.ArticleAttention;
import id.balai.article.ArticleStanding;
import id.balai.article.service.ArticleList;
import id.balai.article.service.Articles;
import id.balai.shared.web.Announcement;
import id.balai.writing.ContentKind;
import id.balai.writing.web.Deleted;
import id.balai.writing.web.JustDeleted;

/** The office's list of articles, and what can be done to one without opening it. */
@Named
@ViewScoped
public class ArticleListView implements Serializable {

    @EJB
    ArticleList list;

    @EJB
    Articles articles;

    @Inject
    JustDeleted justDeleted;

    private FoundArticles rows;

    @PostConstruct
    void begin() {
        rows = new FoundArticles(list);
    }

    public void withdraw(long id, long version) {
        articles.withdraw(id, version);
        Announcement.say("admin.article.withdrawn");
    }

    public void archive(long id, long version) {
        articles.archive(id, version);
        Announcement.say("admin.article.archived");
    }

    public void restore(long id, long version) {
        articles.restore(id, version);
        Announcement.say("admin.article.restored");
    }

    public void delete(long id, long version, String title) {
        articles.delete(id, version);
        justDeleted.note(List.of(new Deleted(ContentKind.ARTICLE, id, title)));
    }

    public FoundArticles getRows() {
        return rows;
    }

    public ArticleAttention[] getReasons() {
        return ArticleAttention.values();
    }

    public ArticleStanding[] getStandings() {
        return ArticleStanding.values();
    }
}
