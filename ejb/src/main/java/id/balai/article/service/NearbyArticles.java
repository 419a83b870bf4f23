package id.balai.article.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.article.ArticleLink;
import id.balai.article.ArticleSummary;
import id.balai.article.Neighbours;
import id.balai.frame.service.Frames;
import id.balai.shared.Slug;

/** Where a reader goes on from one public article, and where one that has moved is now. */
@Stateless
@PermitAll
public class NearbyArticles {

    public static final int MOST_RELATED = 4;

    private static final String LINK = "select new id.balai.article.ArticleLink(a.title, a.publishedOn, a.slug)";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @EJB
    ComingArticles coming;

    @Inject
    Clock clock;

    /** The articles just before and after in time, of any category. */
    public Neighbours neighbours(ArticleSummary article) {
        coming.holdUntilNext();
        return new Neighbours(
                beside(article, "(a.publishedAt < :at or a.publishedAt = :at and a.id < :id)", "desc"),
                beside(article, "(a.publishedAt > :at or a.publishedAt = :at and a.id > :id)", "asc"));
    }

    /** The newest others of the same category; no more than {@link #MOST_RELATED}. */
    public List<ArticleSummary> related(ArticleSummary article) {
        List<ArticleSummary> newest =
                frames.get(new NewestOf(article.categorySlug()), () -> newestOf(article.categorySlug()));
        return newest.stream()
                .filter(each -> each.id() != article.id())
                .limit(MOST_RELATED)
                .toList();
    }

    private List<ArticleSummary> newestOf(Slug category) {
        coming.holdUntilNext();
        return List.copyOf(em.createQuery(
                        PublicArticles.SUMMARY + PublicArticles.PUBLIC + " and c.slug = :category"
                                + PublicArticles.NEWEST,
                        ArticleSummary.class)
                .setParameter("now", clock.instant())
                .setParameter("category", category)
                .setMaxResults(MOST_RELATED + 1)
                .getResultList());
    }

    private record NewestOf(Slug category) {}

    /** The public article that had this address before; ask only when none has it now. */
    public Optional<ArticleLink> movedFrom(LocalDate publishedOn, Slug slug) {
        return first(em.createQuery(
                        LINK + " from ArticleAddress f join f.article a" + PublicArticles.PUBLIC
                                + " and f.publishedOn = :day and f.slug = :slug",
                        ArticleLink.class)
                .setParameter("day", publishedOn)
                .setParameter("slug", slug));
    }

    private ArticleLink beside(ArticleSummary article, String condition, String direction) {
        return first(em.createQuery(
                                LINK + " from Article a" + PublicArticles.PUBLIC + " and " + condition
                                        + " order by a.publishedAt " + direction + ", a.id " + direction,
                                ArticleLink.class)
                        .setParameter("at", article.publishedAt())
                        .setParameter("id", article.id()))
                .orElse(null);
    }

    private Optional<ArticleLink> first(TypedQuery<ArticleLink> query) {
        return query.setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
