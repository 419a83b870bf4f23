package id.balai.article.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.ArticleLink;
import id.balai.article.ArticleSummary;
import id.balai.article.CategoryCount;
import id.balai.article.Neighbours;
import id.balai.frame.service.Frames;
import id.balai.shared.Slug;
import id.balai.shared.Tree;

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
    ListingArticles listing;

    @EJB
    PublicCategories categories;

    @EJB
    PublicMonths months;

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

    private List<ArticleSummary> newestOf(Slug slug) {
        Optional<Long> category = categories.tree().flat().stream()
                .map(Tree.Branch::item)
                .filter(each -> each.slug().equals(slug))
                .map(CategoryCount::id)
                .findFirst();
        return category.map(id -> listing.list(
                        listing.published().and("a.category.id = :category", Map.of("category", id)),
                        0,
                        MOST_RELATED + 1))
                .orElse(List.of());
    }

    private record NewestOf(Slug category) {}

    /** The public article that had this address before; ask only when none has it now. */
    public Optional<ArticleLink> movedFrom(LocalDate publishedOn, Slug slug) {
        return listing.published()
                .and("f.publishedOn = :day and f.slug = :slug", Map.of("day", publishedOn, "slug", slug))
                .query(em, LINK + " from ArticleAddress f join f.article a", "", ArticleLink.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
