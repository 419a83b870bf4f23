package id.balai.article.service;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.article.ArticleOrder;
import id.balai.article.ArticleSummary;
import id.balai.article.ArticleText;
import id.balai.article.CountById;
import id.balai.article.MonthCount;
import id.balai.article.PlacedMedia;
import id.balai.article.PublicArticle;
import id.balai.frame.service.Frames;
import id.balai.shared.Page;
import id.balai.shared.Slug;

/** The news that everybody may read: published, and their time has come. Newest first. */
@Stateless
@PermitAll
public class PublicArticles {

    public static final int PAGE_SIZE = 12;

    private static final Duration OLDEST_COUNT = Duration.ofMinutes(1);

    private static final String COLUMNS = "(a.id, a.title, a.slug, a.summary, a.author, c.name, c.slug, a.publishedAt,"
            + " a.publishedOn, " + ArticleOrder.READS_OF_ARTICLE + ", a.coverId";

    private static final String FROM = ") from Article a join a.category c";

    static final String SUMMARY = "select new id.balai.article.ArticleSummary" + COLUMNS + FROM;

    private static final String WHOLE = "select new id.balai.article.ArticleText" + COLUMNS
            + ", (select m.hash from Media m where m.id = a.coverId), a.coverCaption, a.body" + FROM;

    static final String PUBLIC = " where a.state = id.balai.article.ArticleState.PUBLISHED and a.publishedAt <= :now";
    static final String WITH_GALLERY = " and exists (select m.id from ArticleMedia m"
            + " where m.article = a and m.place = id.balai.article.MediaPlace.GALLERY)";
    static final String OF_INSTITUTION = " and a.institutionId = :institution";
    static final String OF_DAYS = " and a.publishedOn between :first and :last";
    static final String NEWEST = " order by a.publishedAt desc, a.id desc";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @EJB
    PublicCategories categoriesWithNews;

    @EJB
    PublicMonths months;

    @EJB
    ComingArticles coming;

    @Inject
    Clock clock;

    /** The newest article marked as headline, or the newest of all. */
    public Optional<ArticleSummary> lead() {
        return Optional.ofNullable(frames.get(Question.LEAD, () -> {
                    coming.holdUntilNext();
                    return first(summaries(" and a.headline = true")).orElse(null);
                }))
                .or(() -> latest(1).stream().findFirst());
    }

    /** With reads as they were when the village last changed; see {@link #withReads}. @param most at most {@link #PAGE_SIZE} */
    public List<ArticleSummary> latest(int most) {
        List<ArticleSummary> newest = frames.get(Question.LATEST, () -> {
            coming.holdUntilNext();
            return List.copyOf(summaries("").setMaxResults(PAGE_SIZE).getResultList());
        });
        return newest.stream().limit(most).toList();
    }

    /** The same articles as often read as they are, in one statement. */
    public List<ArticleSummary> withReads(List<ArticleSummary> articles) {
        if (articles.isEmpty()) {
            return articles;
        }
        countMayBeAMinuteOld();
        Map<Long, Long> reads = em.createQuery(
                        "select new id.balai.article.CountById(r.articleId, r.total) from ArticleReads r"
                                + " where r.articleId in :ids",
                        CountById.class)
                .setParameter("ids", articles.stream().map(ArticleSummary::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(CountById::id, CountById::number));
        return articles.stream()
                .map(article -> article.withReads(reads.getOrDefault(article.id(), 0L)))
                .toList();
    }

    /** @param number of the page, from 1; one that the list does not reach comes back empty */
    public Page<ArticleSummary> page(int number) {
        return page(number, summaries(""), total());
    }

    private long total() {
        return months.counts().stream().mapToLong(MonthCount::articles).sum();
    }

    /** @param categories ids of those that count, such as a category and all under it; not empty */
    public Page<ArticleSummary> pageOf(Collection<Long> categories, int number) {
        String condition = " and a.category.id in :categories";
        return page(
                number,
                summaries(condition).setParameter("categories", categories),
                categoriesWithNews.articles(categories));
    }

    public Page<ArticleSummary> pageOf(YearMonth month, int number) {
        return page(
                number,
                summaries(OF_DAYS).setParameter("first", month.atDay(1)).setParameter("last", month.atEndOfMonth()),
                months.counts().stream()
                        .filter(count -> count.yearMonth().equals(month))
                        .mapToLong(MonthCount::articles)
                        .sum());
    }

    /** The news of an institution. */
    public Page<ArticleSummary> pageOfInstitution(long institution, int number) {
        return page(
                number,
                summaries(OF_INSTITUTION).setParameter("institution", institution),
                frames.get(
                        new OfInstitution(institution),
                        () -> count(count(OF_INSTITUTION).setParameter("institution", institution))));
    }

    /** Those that show pictures in a gallery. */
    public Page<ArticleSummary> pageWithGallery(int number) {
        return page(
                number, summaries(WITH_GALLERY), frames.get(Question.WITH_GALLERY, () -> count(count(WITH_GALLERY))));
    }

    /** In two statements, whatever it shows. */
    public Optional<PublicArticle> find(LocalDate publishedOn, Slug slug) {
        coming.holdUntilNext();
        countMayBeAMinuteOld();
        return em.createQuery(WHOLE + PUBLIC + " and a.publishedOn = :day and a.slug = :slug", ArticleText.class)
                .setParameter("now", clock.instant())
                .setParameter("day", publishedOn)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(text -> text.with(em.createNamedQuery("ArticleMedia.of", PlacedMedia.class)
                        .setParameter("article", text.summary().id())
                        .getResultList()));
    }

    private TypedQuery<ArticleSummary> summaries(String condition) {
        coming.holdUntilNext();
        return em.createQuery(SUMMARY + PUBLIC + condition + NEWEST, ArticleSummary.class)
                .setParameter("now", clock.instant());
    }

    private TypedQuery<Long> count(String condition) {
        return em.createQuery("select count(a) from Article a" + PUBLIC + condition, Long.class)
                .setParameter("now", clock.instant());
    }

    private long count(TypedQuery<Long> count) {
        coming.holdUntilNext();
        return count.getSingleResult();
    }

    private void countMayBeAMinuteOld() {
        frames.holdUntil(clock.instant().plus(OLDEST_COUNT));
    }

    private Page<ArticleSummary> page(int number, TypedQuery<ArticleSummary> items, long total) {
        countMayBeAMinuteOld();
        List<ArticleSummary> shown = number < 1
                ? List.of()
                : items.setFirstResult(firstOf(number)).setMaxResults(PAGE_SIZE).getResultList();
        return new Page<>(shown, number, PAGE_SIZE, total);
    }

    private enum Question {
        LEAD,
        LATEST,
        WITH_GALLERY
    }

    private record OfInstitution(long id) {}

    private static int firstOf(int page) {
        return (int) Math.min((page - 1L) * PAGE_SIZE, Integer.MAX_VALUE - PAGE_SIZE);
    }

    private static Optional<ArticleSummary> first(TypedQuery<ArticleSummary> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
