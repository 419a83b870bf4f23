package id.balai.article.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.article.ArticleSummary;
import id.balai.media.Picture;
import id.balai.media.service.Pictures;

/** The covers of the articles that a page lists, asked for all at once. */
@Named
@RequestScoped
public class Covers {

    @EJB
    Pictures pictures;

    private final List<Long> expected = new ArrayList<>();
    private Map<Long, Picture> found;

    /** To be told before the page is rendered; an article that nobody announced shows no cover. */
    void expect(Collection<ArticleSummary> articles) {
        articles.forEach(article -> expected.add(article.coverId()));
    }

    /** Null without one. */
    public Picture of(ArticleSummary article) {
        if (found == null) {
            found = pictures.of(expected);
        }
        return article.coverId() == null ? null : found.get(article.coverId());
    }
}
