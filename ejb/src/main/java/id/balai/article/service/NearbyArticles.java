package id.balai.article.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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

    static final String LINK = "select new id.balai.article.ArticleLink(a.title, a.publishedOn, a.slug)";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @EJB
    ComingArticles coming;

    @EJB
    PublicMonths months;

    @Inject
    Clock clock;

    /** The articles just before and after in time, of any category. */
    public Neighbours neighbours(ArticleSummary article) {
        List<ArticleLink> around = months.around(YearMonth.from(article.publishedOn()));
        int at = around.indexOf(article.link());
        return at < 0
                ? new Neighbours(null, null)
                : new Neighbours(
                        at + 1 < around.size() ? around.get(at + 1) : null, at > 0 ? around.get(at - 1) : null);
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

    private Optional<ArticleLink> first(TypedQuery<ArticleLink> query) {
        return query.setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
