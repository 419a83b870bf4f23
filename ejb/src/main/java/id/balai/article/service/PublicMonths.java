package id.balai.article.service;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.ArticleLink;
import id.balai.article.MonthCount;
import id.balai.frame.service.Frames;

/** The months of the village's calendar that hold public articles. */
@Stateless
@PermitAll
public class PublicMonths {

    private static final String COUNTS =
            "select new id.balai.article.MonthCount(cast(extract(year from a.publishedOn) as integer),"
                    + " cast(extract(month from a.publishedOn) as integer), count(a)) from Article a";

    private static final String NEWEST_MONTH =
            " group by extract(year from a.publishedOn), extract(month from a.publishedOn)"
                    + " order by extract(year from a.publishedOn) desc, extract(month from a.publishedOn) desc";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @EJB
    ListingArticles listing;

    /** Newest first. */
    public List<MonthCount> counts() {
        return frames.get(
                MonthCount.class,
                () -> List.copyOf(listing.published()
                        .query(em, COUNTS, NEWEST_MONTH, MonthCount.class)
                        .getResultList()));
    }

    /** What the month holds and the nearest ones before and after that hold anything, newest first. */
    public List<ArticleLink> around(YearMonth month) {
        return frames.get(new Around(month), () -> {
            List<YearMonth> all = counts().stream().map(MonthCount::yearMonth).toList();
            YearMonth before = all.stream().filter(month::isAfter).findFirst().orElse(month);
            YearMonth after = all.stream()
                    .filter(month::isBefore)
                    .reduce((first, last) -> last)
                    .orElse(month);
            return List.copyOf(listing.published()
                    .and(
                            "a.publishedOn between :first and :last",
                            Map.of("first", before.atDay(1), "last", after.atEndOfMonth()))
                    .query(em, NearbyArticles.LINK + " from Article a", ListingArticles.NEWEST, ArticleLink.class)
                    .getResultList());
        });
    }

    private record Around(YearMonth month) {}
}
