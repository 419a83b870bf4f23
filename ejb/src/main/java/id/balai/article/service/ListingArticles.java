package id.balai.article.service;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.ArticleOrder;
import id.balai.article.ArticleSummary;
import id.balai.shared.service.Conditions;
import id.balai.shared.service.Step;

/** Reads what lists show of public articles, newest first. */
@Step
@Stateless
@PermitAll
public class ListingArticles {

    /** Of an article {@code a} with its category {@code c}. */
    static final String COLUMNS = "(a.id, a.title, a.slug, a.summary, a.author, c.name, c.slug, a.publishedAt,"
            + " a.publishedOn, " + ArticleOrder.READS_OF_ARTICLE + ", a.coverId";

    static final String FROM = ") from Article a join a.category c";

    private static final String SUMMARY = "select new id.balai.article.ArticleSummary" + COLUMNS + FROM;
    static final String NEWEST = " order by a.publishedAt desc, a.id desc";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    ComingArticles coming;

    @Inject
    Clock clock;

    /** What articles {@code a} have in common that are public now, for who adds what else they shall have. */
    public Conditions published() {
        coming.holdUntilNext();
        return new Conditions()
                .and("a.state = id.balai.article.ArticleState.PUBLISHED")
                .and("a.publishedAt <= :now", Map.of("now", clock.instant()));
    }

    /**
     * Far behind the first it finds out by an index alone which they are, and reads no article that it does not give.
     *
     * @param first from 0
     */
    public List<ArticleSummary> list(Conditions conditions, int first, int most) {
        if (first == 0) {
            return summaries(conditions, most);
        }
        List<Long> ids = conditions
                .query(em, "select a.id from Article a", NEWEST, Long.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty() ? List.of() : summaries(new Conditions().and("a.id in :ids", Map.of("ids", ids)), most);
    }

    public long count(Conditions conditions) {
        return conditions
                .query(em, "select count(a) from Article a", "", Long.class)
                .getSingleResult();
    }

    private List<ArticleSummary> summaries(Conditions conditions, int most) {
        return List.copyOf(conditions
                .query(em, SUMMARY, NEWEST, ArticleSummary.class)
                .setMaxResults(most)
                .getResultList());
    }
}
