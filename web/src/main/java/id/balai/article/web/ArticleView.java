package id.balai.article.web;

import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.article.ArticleLink;
import id.balai.article.ArticleSummary;
import id.balai.article.Neighbours;
import id.balai.article.PublicArticle;
import id.balai.article.service.NearbyArticles;
import id.balai.article.service.PublicArticles;
import id.balai.richtext.web.ReadableBody;
import id.balai.shared.web.PathParts;
import id.balai.shared.web.Redirect;
import id.balai.statistics.web.ArticleVisit;

/** The page of one public article. */
@Named
@RequestScoped
public class ArticleView {

    @EJB
    PublicArticles published;

    @EJB
    NearbyArticles nearby;

    @Inject
    PathParts parts;

    @Inject
    ArticleVisit visit;

    @Inject
    ReadableBody readable;

    @Inject
    IllustrationView illustration;

    @Inject
    Covers covers;

    private ArticleSummary article;
    private String body;
    private List<ArticleSummary> related;
    private Neighbours neighbours;

    /** Shows the article of the address, or leads on to one that had it before; any other address is not found. */
    public void load() {
        DatedSlug.of(parts.all()).ifPresentOrElse(this::load, parts::notFound);
    }

    private void load(DatedSlug address) {
        published
                .find(address.publishedOn(), address.slug())
                .ifPresentOrElse(
                        this::show,
                        () -> nearby.movedFrom(address.publishedOn(), address.slug())
                                .ifPresentOrElse(ArticleView::leadOn, parts::notFound));
    }

    private void show(PublicArticle found) {
        article = found.summary();
        related = nearby.related(found.summary());
        covers.keep(related);
        ReadableBody.Shown shown = readable.of(found.body(), found.media().pictures());
        illustration.show(found.media(), shown.pictures());
        body = shown.html();
        neighbours = nearby.neighbours(found.summary());
        visit.isOf(found.summary().id());
    }

    private static void leadOn(ArticleLink moved) {
        Redirect.permanently(moved.path());
    }

    public ArticleSummary getArticle() {
        return article;
    }

    /** Sanitized HTML, ready for every screen. */
    public String getBody() {
        return body;
    }

    public List<ArticleSummary> getRelated() {
        return related;
    }

    public Neighbours getNeighbours() {
        return neighbours;
    }
}
