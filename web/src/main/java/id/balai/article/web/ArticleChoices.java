package id.balai.article.web;

import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.article.Article;
import id.balai.article.ArticleFilter;
import id.balai.article.ArticleOrder;
import id.balai.article.ListedArticle;
import id.balai.article.service.ArticleList;
import id.balai.article.service.Articles;

/** Articles that a form offers while somebody types a part of a title. */
@Named
@RequestScoped
public class ArticleChoices {

    private static final int MOST = 10;

    @EJB
    ArticleList list;

    @EJB
    Articles articles;

    /** Ids of the newest whose title holds the text. */
    public List<Long> find(String text) {
        return list.list(new ArticleFilter(text, null, null, null), ArticleOrder.CHANGED, false, 0, MOST).stream()
                .map(ListedArticle::id)
                .toList();
    }

    /** Empty for what is no article. */
    public String title(Long id) {
        return id == null ? "" : articles.find(id).map(Article::getTitle).orElse("");
    }
}
