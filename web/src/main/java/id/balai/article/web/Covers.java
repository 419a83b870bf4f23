package id.balai.article.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private final Map<Long, Picture> kept = new HashMap<>();
    private Map<Long, Picture> found;

    /** To be told before the page is rendered; an article that nobody announced shows no cover. */
    void expect(Collection<ArticleSummary> articles) {
        articles.forEach(article -> expected.add(article.coverId()));
    }

    /** As {@link #expect}, for articles that stay on the page until something is saved. */
    public void keep(Collection<ArticleSummary> articles) {
        kept.putAll(pictures.kept(articles.stream().map(ArticleSummary::coverId).toList()));
    }

    /** Null without one. */
    public Picture of(ArticleSummary article) {
        if (article.coverId() == null) {
            return null;
        }
        return kept.containsKey(article.coverId()) ? kept.get(article.coverId()) : found().get(article.coverId());
    }

    private Map<Long, Picture> found() {
        if (found == null) {
            found = pictures.of(expected);
        }
        return found;
    }
}
