package id.balai.article.web;

import java.time.LocalDate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.article.Article;
import id.balai.article.ArticleStanding;
import id.balai.article.ShownMedia;
import id.balai.article.service.Articles;
import id.balai.richtext.web.ReadableBody;
import id.balai.shared.web.Found;
import id.balai.village.web.OfficeTime;

/** An article as it will look, for those who may edit it. */
@Named
@RequestScoped
public class ArticlePreviewView {

    @EJB
    Articles articles;

    @Inject
    OfficeTime time;

    @Inject
    ReadableBody readable;

    @Inject
    IllustrationView illustration;

    private long id;
    private Article article;
    private String body;

    public void load() {
        article = Found.orNotFound(articles.find(id));
        if (article != null) {
            articles.media(id).ifPresent(this::show);
        }
    }

    private void show(ShownMedia media) {
        ReadableBody.Shown shown = readable.of(article.getBody(), media.pictures());
        illustration.show(media, shown.pictures());
        body = shown.html();
    }

    /** The day that the article will bear: today's, while none is set. */
    public LocalDate getDay() {
        return article.getPublishedOn() == null ? time.getToday() : article.getPublishedOn();
    }

    public ArticleStanding getStanding() {
        return article.standing(time.getNow());
    }

    public String getBody() {
        return body;
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
