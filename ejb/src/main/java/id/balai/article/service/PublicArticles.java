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
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.ArticleSummary;
import id.balai.article.ArticleText;
import id.balai.article.CountById;
import id.balai.article.MonthCount;
import id.balai.article.PlacedMedia;
import id.balai.article.PublicArticle;
import id.balai.frame.service.Frames;
import id.balai.shared.Page;
import id.balai.shared.Slug;
import id.balai.shared.service.Conditions;

/** The news that everybody may read: published, and their time has come. Newest first. */
@Stateless
@PermitAll
public class PublicArticles {

    public static final int PAGE_SIZE = 12;

    private static final Duration OLDEST_COUNT = Duration.ofMinutes(1);

    private static final String WHOLE = "select new id.balai.article.ArticleText" + ListingArticles.COLUMNS
            + ", (select m.hash from Media m where m.id = a.coverId), a.coverCaption, a.body" + ListingArticles.FROM;

    static final String WITH_GALLERY = "exists (select m.id from ArticleMedia m"
            + " where m.article = a and m.place = id.balai.article.MediaPlace.GALLERY)";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @EJB
    PublicCategories categoriesWithNews;

    @EJB
    PublicMonths months;

    @EJB
    ListingArticles listing;

    @EJB
    ComingArticles coming;

    @Inject
    Clock clock;

    /** The newest article marked as headline, or the newest of all. */
    public Optional<ArticleSummary> lead() {
        List<ArticleSummary> marked =
                frames.get(Question.LEAD, () -> listing.list(listing.published().and("a.headline = true"), 0, 1));
        return Stream.concat(marked.stream(), latest(1).stream()).findFirst();
    }

    /** With reads as they were when the village last changed; see {@link #withReads}. @param most at most {@link #PAGE_SIZE} */
    public List<ArticleSummary> latest(int most) {
        return frames.get(Question.LATEST, () -> listing.list(listing.published(), 0, PAGE_SIZE)).stream()
                .limit(most)
                .toList();
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
        return page(
                number,
                listing.published(),
                months.counts().stream().mapToLong(MonthCount::articles).sum());
    }

    /** @param categories ids of those that count, such as a category and all under it; not empty */
    public Page<ArticleSummary> pageOf(Collection<Long> categories, int number) {
        return page(
                number,
                listing.published().and("a.category.id in :categories", Map.of("categories", categories)),
                categoriesWithNews.articles(categories));
    }

    public Page<ArticleSummary> pageOf(YearMonth month, int number) {
        return page(
                number,
                listing.published()
                        .and(
                                "a.publishedOn between :first and :last",
                                Map.of("first", month.atDay(1), "last", month.atEndOfMonth())),
                months.counts().stream()
                        .filter(count -> count.yearMonth().equals(month))
                        .mapToLong(MonthCount::articles)
                        .sum());
    }

    /** The news of an institution. */
    public Page<ArticleSummary> pageOfInstitution(long institution, int number) {
        return page(
                number,
                new OfInstitution(institution),
                listing.published().and("a.institutionId = :institution", Map.of("institution", institution)));
    }

    /** Those that show pictures in a gallery. */
    public Page<ArticleSummary> pageWithGallery(int number) {
        return page(number, Question.WITH_GALLERY, listing.published().and(WITH_GALLERY));
    }

    /** In two statements, whatever it shows. */
    public Optional<PublicArticle> find(LocalDate publishedOn, Slug slug) {
        countMayBeAMinuteOld();
        return listing.published()
                .and("a.publishedOn = :day and a.slug = :slug", Map.of("day", publishedOn, "slug", slug))
                .query(em, WHOLE, "", ArticleText.class)
                .getResultStream()
                .findFirst()
                .map(text -> text.with(em.createNamedQuery("ArticleMedia.of", PlacedMedia.class)
                        .setParameter("article", text.summary().id())
                        .getResultList()));
    }

    private void countMayBeAMinuteOld() {
        frames.holdUntil(clock.instant().plus(OLDEST_COUNT));
    }

    /** @param kind of list, whose number of articles is kept */
    private Page<ArticleSummary> page(int number, Object kind, Conditions conditions) {
        return page(number, conditions, frames.get(new NumberOf(kind), () -> number(conditions)));
    }

    private long number(Conditions conditions) {
        coming.holdUntilNext();
        return listing.count(conditions);
    }

    private Page<ArticleSummary> page(int number, Conditions conditions, long total) {
        countMayBeAMinuteOld();
        List<ArticleSummary> shown = number < 1 ? List.of() : listing.list(conditions, firstOf(number), PAGE_SIZE);
        return new Page<>(shown, number, PAGE_SIZE, total);
    }

    private static int firstOf(int page) {
        return (int) Math.min((page - 1L) * PAGE_SIZE, Integer.MAX_VALUE - PAGE_SIZE);
    }

    private enum Question {
        LEAD,
        LATEST,
        WITH_GALLERY
    }

    private record OfInstitution(long id) {}

    private record NumberOf(Object kind) {}
}
