package id.balai.article.service;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.config.ResultType;

import id.balai.account.User;
import id.balai.account.service.CallerAccount;
import id.balai.article.ArticleAttention;
import id.balai.article.ArticleFilter;
import id.balai.article.ArticleOrder;
import id.balai.article.ArticleStanding;
import id.balai.article.ListedArticle;
import id.balai.article.MediaPlace;
import id.balai.media.MediaKind;
import id.balai.shared.service.Conditions;
import id.balai.shared.service.SearchedText;
import id.balai.writing.WritingPermission;

/** The office's list of articles: everybody's for those who publish, the own ones for others. */
@Stateless
@RolesAllowed(WritingPermission.WRITE)
@DeclareRoles(WritingPermission.PUBLISH)
public class ArticleList {

    private static final String FROM = " from Article a";
    private static final String UNDESCRIBED_MEDIA =
            "(select m.id from Media m where m.kind = :picture and m.decorative = :decorative and m.alternative is null)";

    /** As cover, in the gallery, or in the text, which tells itself what its pictures show. */
    private static final String UNDESCRIBED = "(a.coverId in " + UNDESCRIBED_MEDIA
            + " or a.id in (select x.article.id from ArticleMedia x where x.place = :gallery and x.mediaId in "
            + UNDESCRIBED_MEDIA + ") or a.bodyUndescribed = true)";

    private static final Period OLD = Period.ofMonths(1);
    /** Reads and category stand there twice: by the second, which has a name, the list can be sorted. */
    private static final String ROW = "select new id.balai.article.ListedArticle(a.id, a.version, a.title, a.slug, "
            + ArticleOrder.CATEGORY_OF_ARTICLE
            + ", a.author, a.headline, a.state, a.publishedAt, a.publishedOn, a.changedAt, "
            + ArticleOrder.READS_OF_ARTICLE + "), " + ArticleOrder.READS_OF_ARTICLE + " as reads, "
            + ArticleOrder.CATEGORY_OF_ARTICLE + " as categoryName";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Resource
    SessionContext session;

    @EJB
    CallerAccount caller;

    @Inject
    Clock clock;

    /** @param first number of rows to skip */
    public List<ListedArticle> list(ArticleFilter filter, ArticleOrder order, boolean ascending, int first, int most) {
        return conditions(filter)
                .query(em, ROW + FROM, order.clause(ascending), ListedArticle.class)
                // what the list is sorted by comes along and is left behind
                .setHint(QueryHints.RESULT_TYPE, ResultType.Attribute)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(ArticleFilter filter) {
        return conditions(filter)
                .query(em, "select count(a)" + FROM, "", Long.class)
                .getSingleResult();
    }

    /** How many of the caller's articles need attention, without the reasons that none has. */
    public Map<ArticleAttention, Long> attention() {
        Map<ArticleAttention, Long> counts = new EnumMap<>(ArticleAttention.class);
        for (ArticleAttention reason : ArticleAttention.values()) {
            long count = count(new ArticleFilter(null, null, null, reason));
            if (count > 0) {
                counts.put(reason, count);
            }
        }
        return counts;
    }

    private Conditions conditions(ArticleFilter filter) {
        Conditions conditions = new Conditions().and("a.deletedAt is null");
        if (!session.isCallerInRole(WritingPermission.PUBLISH)) {
            conditions.and(
                    "a.writerId = :writer",
                    Map.of("writer", caller.find().map(User::getId).orElse(-1L)));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.and(
                    "lower(a.title) like :text escape '!'", Map.of("text", SearchedText.anywhere(filter.text())));
        }
        if (filter.categoryId() != null) {
            conditions.and("a.category.id = :category", Map.of("category", filter.categoryId()));
        }
        if (filter.standing() != null) {
            standing(conditions, filter.standing());
        }
        if (filter.attention() != null) {
            attention(conditions, filter.attention());
        }
        return conditions;
    }

    private void attention(Conditions conditions, ArticleAttention attention) {
        switch (attention) {
            case NO_PICTURE_TEXT ->
                conditions.and(
                        UNDESCRIBED,
                        Map.of("picture", MediaKind.PICTURE, "decorative", false, "gallery", MediaPlace.GALLERY));
            case NO_CATEGORY -> conditions.and("a.category is null");
            case OLD_DRAFT ->
                conditions.and(
                        "a.state = id.balai.article.ArticleState.DRAFT and a.changedAt < :old",
                        Map.of(
                                "old",
                                clock.instant()
                                        .atZone(ZoneOffset.UTC)
                                        .minus(OLD)
                                        .toInstant()));
        }
    }

    private void standing(Conditions conditions, ArticleStanding standing) {
        String published = "a.state = id.balai.article.ArticleState.PUBLISHED and a.publishedAt ";
        switch (standing) {
            case DRAFT -> conditions.and("a.state = id.balai.article.ArticleState.DRAFT");
            case ARCHIVED -> conditions.and("a.state = id.balai.article.ArticleState.ARCHIVED");
            case SCHEDULED -> conditions.and(published + "> :now", Map.of("now", clock.instant()));
            case PUBLIC -> conditions.and(published + "<= :now", Map.of("now", clock.instant()));
        }
    }
}
