package id.balai.content.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.content.Article;
import id.balai.content.service.Articles;
import id.balai.shared.web.Asked;

/** An article as it will look, for those who may edit it. */
@Named
@RequestScoped
public class ArticlePreviewView {

    @EJB
    Articles articles;

    private long id;
    private Article article;

    public void load() {
        article = Asked.orNotFound(articles.find(id));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Article getArticle() {
        return article;
    }
}
