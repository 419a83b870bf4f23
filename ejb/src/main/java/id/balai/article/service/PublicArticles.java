package id.balai.article.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.article.Article;
import id.balai.article.ArticleOrder;
import id.balai.article.ArticleSummary;
import id.balai.article.MonthCount;
import id.balai.article.PublicArticle;
import id.balai.shared.Page;
import id.balai.shared.Slug;

/** The news that everybody may read: published, and their time has come. Newest first. */
@Stateless
@PermitAll
public class PublicArticles {

    public static final int PAGE_SIZE = 12;

    static final String SUMMARY = "select new id.balai.article.ArticleSummary(a.id, a.title, a.slug, a.summary,"
            + " a.author, c.name, c.slug, a.publishedAt, a.publishedOn,  " + ArticleOrder.READS_OF_ARTICLE
            + ", a.coverId)"
            + " from Article a join a.category c";
    static final String PUBLIC = " where a.state = id.balai.article.ArticleState.PUBLISHED and a.publishedAt <= :now";
    static final String WITH_GALLERY = " and exists (select m.id from ArticleMedia m"
            + " where m.article = a and m.place = id.balai.article.MediaPlace.GALLERY)";
    static final String OF_INSTITUTION = " and a.institutionId = :institution";
    static final String NEWEST = " order by a.publishedAt desc, a.id desc";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Clock clock;

    /** The newest article marked as headline, or the newest of all. */
    public Optional<ArticleSummary> lead() {
        Optional<ArticleSummary> marked = first(summaries(" and a.headline = true"));
        return marked.isPresent() ? marked : first(summaries(""));
    }

    public List<ArticleSummary> latest(int most) {
        return summaries("").setMaxResults(most).getResultList();
    }

    /** @param number of the page, from 1; one that the list does not reach comes back empty */
    public Page<ArticleSummary> page(int number) {
        return page(number, summaries(""), count(""));
    }

    /** @param categories ids of those that count, such as a category and all under it; not empty */
    public Page<ArticleSummary> pageOf(Collection<Long> categories, int number) {
        String condition = " and a.category.id in :categories";
        return page(
                number,
                summaries(condition).setParameter("categories", categories),
                count(condition).setParameter("categories", categories));
    }

    public Page<ArticleSummary> pageOf(YearMonth month, int number) {
        String condition = " and a.publishedOn between :first and :last";
        return page(
                number,
                summaries(condition).setParameter("first", month.atDay(1)).setParameter("last", month.atEndOfMonth()),
                count(condition).setParameter("first", month.atDay(1)).setParameter("last", month.atEndOfMonth()));
    }

    /** The news of an institution. */
    public Page<ArticleSummary> pageOfInstitution(long institution, int number) {
        return page(
                number,
                summaries(OF_INSTITUTION).setParameter("institution", institution),
                count(OF_INSTITUTION).setParameter("institution", institution));
    }

    /** Those that show pictures in a gallery. */
    public Page<ArticleSummary> pageWithGallery(int number) {
        return page(number, summaries(WITH_GALLERY), count(WITH_GALLERY));
    }

    public Optional<PublicArticle> find(LocalDate publishedOn, Slug slug) {
        return first(summaries(" and a.publishedOn = :day and a.slug = :slug")
                        .setParameter("day", publishedOn)
                        .setParameter("slug", slug))
                .map(summary -> {
                    Article article = em.find(Article.class, summary.id());
                    return new PublicArticle(summary, article.getBody(), article.illustration());
                });
    }

    /** The months that hold public articles, newest first. */
    public List<MonthCount> months() {
        return em.createQuery(
                        "select new id.balai.article.MonthCount(cast(extract(year from a.publishedOn) as integer),"
                                + " cast(extract(month from a.publishedOn) as integer), count(a)) from Article a"
                                + PUBLIC
                                + " group by extract(year from a.publishedOn), extract(month from a.publishedOn)"
                                + " order by extract(year from a.publishedOn) desc,"
                                + " extract(month from a.publishedOn) desc",
                        MonthCount.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private TypedQuery<ArticleSummary> summaries(String condition) {
        return em.createQuery(SUMMARY + PUBLIC + condition + NEWEST, ArticleSummary.class)
                .setParameter("now", clock.instant());
    }

    private TypedQuery<Long> count(String condition) {
        return em.createQuery("select count(a) from Article a" + PUBLIC + condition, Long.class)
                .setParameter("now", clock.instant());
    }

    private static Page<ArticleSummary> page(int number, TypedQuery<ArticleSummary> items, TypedQuery<Long> count) {
        List<ArticleSummary> shown = number < 1
                ? List.of()
                : items.setFirstResult(firstOf(number)).setMaxResults(PAGE_SIZE).getResultList();
        return new Page<>(shown, number, PAGE_SIZE, count.getSingleResult());
    }

    private static int firstOf(int page) {
        return (int) Math.min((page - 1L) * PAGE_SIZE, Integer.MAX_VALUE - PAGE_SIZE);
    }

    private static Optional<ArticleSummary> first(TypedQuery<ArticleSummary> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
