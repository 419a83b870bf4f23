package id.balai.article.service;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
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
import jakarta.persistence.TypedQuery;

import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.config.ResultType;

import id.balai.account.User;
import id.balai.account.service.CallerAccount;
import id.balai.article.ArticleAttention;
import id.balai.article.ArticleFilter;
import id.balai.article.ArticleOrder;
import id.balai.article.ListedArticle;
import id.balai.article.MediaPlace;
import id.balai.media.MediaKind;
import id.balai.shared.service.SearchedText;
import id.balai.writing.WritingPermission;

/** The office's list of articles: everybody's for those who publish, the own ones for others. */
@Stateless
@RolesAllowed(WritingPermission.WRITE)
@DeclareRoles(WritingPermission.PUBLISH)
public class ArticleList {

    private static final String FROM = " from Article a where a.deletedAt is null";
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
        Map<String, Object> parameters = new HashMap<>();
        TypedQuery<ListedArticle> rows = em.createQuery(
                        ROW + FROM + conditions(filter, parameters) + order.clause(ascending), ListedArticle.class)
                // what the list is sorted by comes along and is left behind
                .setHint(QueryHints.RESULT_TYPE, ResultType.Attribute);
        parameters.forEach(rows::setParameter);
        return rows.setFirstResult(first).setMaxResults(most).getResultList();
    }

    public long count(ArticleFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        TypedQuery<Long> count = em.createQuery("select count(a)" + FROM + conditions(filter, parameters), Long.class);
        parameters.forEach(count::setParameter);
        return count.getSingleResult();
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

    private String conditions(ArticleFilter filter, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        if (!session.isCallerInRole(WritingPermission.PUBLISH)) {
            conditions.append(" and a.writerId = :writer");
            parameters.put("writer", caller.find().map(User::getId).orElse(-1L));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.append(" and lower(a.title) like :text escape '!'");
            parameters.put("text", SearchedText.anywhere(filter.text()));
        }
        if (filter.categoryId() != null) {
            conditions.append(" and a.category.id = :category");
            parameters.put("category", filter.categoryId());
        }
        if (filter.standing() != null) {
            conditions.append(" and ").append(standing(filter, parameters));
        }
        if (filter.attention() != null) {
            conditions.append(" and ").append(attention(filter.attention(), parameters));
        }
        return conditions.toString();
    }

    private String attention(ArticleAttention attention, Map<String, Object> parameters) {
        return switch (attention) {
            case NO_PICTURE_TEXT -> {
                parameters.put("picture", MediaKind.PICTURE);
                parameters.put("decorative", false);
                parameters.put("gallery", MediaPlace.GALLERY);
                yield UNDESCRIBED;
            }
            case NO_CATEGORY -> "a.category is null";
            case OLD_DRAFT -> {
                parameters.put(
                        "old", clock.instant().atZone(ZoneOffset.UTC).minus(OLD).toInstant());
                yield "a.state = id.balai.article.ArticleState.DRAFT and a.changedAt < :old";
            }
        };
    }

    private String standing(ArticleFilter filter, Map<String, Object> parameters) {
        String published = "a.state = id.balai.article.ArticleState.PUBLISHED and a.publishedAt ";
        return switch (filter.standing()) {
            case DRAFT -> "a.state = id.balai.article.ArticleState.DRAFT";
            case ARCHIVED -> "a.state = id.balai.article.ArticleState.ARCHIVED";
            case SCHEDULED -> {
                parameters.put("now", clock.instant());
                yield published + "> :now";
            }
            case PUBLIC -> {
                parameters.put("now", clock.instant());
                yield published + "<= :now";
            }
        };
    }
}
