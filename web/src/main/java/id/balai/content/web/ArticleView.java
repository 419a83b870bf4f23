package id.balai.content.web;

import java.util.List;
import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.content.ArticleSummary;
import id.balai.content.PublishedArticle;
import id.balai.content.service.PublishedArticles;
import id.balai.shared.web.PathParts;
import id.balai.statistics.web.ArticleVisit;

/** The page of one public article. */
@Named
@RequestScoped
public class ArticleView {

    private static final int RELATED = 4;

    @EJB
    PublishedArticles published;

    @Inject
    PathParts parts;

    @Inject
    ArticleVisit visit;

    @Inject
    ReadableBody readable;

    private PublishedArticle article;
    private List<ArticleSummary> related;

    /** Finds the article of the address; any other address than its own is not found. */
    public void load() {
        Optional<PublishedArticle> found = ArticleAddress.of(parts.all())
                .flatMap(address -> published.find(address.publishedOn(), address.slug()));
        if (found.isEmpty()) {
            parts.notFound();
            return;
        }
        article = found.get();
        related = published.related(article.summary(), RELATED);
        visit.note(article.summary().id());
    }

    public ArticleSummary getArticle() {
        return article.summary();
    }

    /** Sanitized HTML, ready for every screen. */
    public String getBody() {
        return readable.of(article.body());
    }

    public List<ArticleSummary> getRelated() {
        return related;
    }
}
