package id.balai.article.service;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

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
                    + " cast(extract(month from a.publishedOn) as integer), count(a)) from Article a"
                    + PublicArticles.PUBLIC
                    + " group by extract(year from a.publishedOn), extract(month from a.publishedOn)"
                    + " order by extract(year from a.publishedOn) desc, extract(month from a.publishedOn) desc";

    private static final String LINKS = NearbyArticles.LINK + " from Article a" + PublicArticles.PUBLIC
            + PublicArticles.OF_DAYS + PublicArticles.NEWEST;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @EJB
    ComingArticles coming;

    @Inject
    Clock clock;

    /** Newest first. */
    public List<MonthCount> counts() {
        return frames.get(MonthCount.class, () -> {
            coming.holdUntilNext();
            return List.copyOf(em.createQuery(COUNTS, MonthCount.class)
                    .setParameter("now", clock.instant())
                    .getResultList());
        });
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
            coming.holdUntilNext();
            return List.copyOf(em.createQuery(LINKS, ArticleLink.class)
                    .setParameter("now", clock.instant())
                    .setParameter("first", before.atDay(1))
                    .setParameter("last", after.atEndOfMonth())
                    .getResultList());
        });
    }

    private record Around(YearMonth month) {}
}
