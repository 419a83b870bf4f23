package id.balai.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.RuleViolation;
import id.balai.statistics.ArticleReads;
import id.balai.statistics.StatisticsPermission;

/** What an earlier system had counted, brought over by the office. What is counted here nobody can change. */
@Stateless
@RolesAllowed(StatisticsPermission.BRING)
public class ReadCounts {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** Zero for an article that was never read, and for one that is not there. */
    @RolesAllowed(StatisticsPermission.READ)
    public long imported(long articleId) {
        return em.createNamedQuery("ArticleReads.of", ArticleReads.class)
                .setParameter("article", articleId)
                .getResultStream()
                .mapToLong(ArticleReads::getImported)
                .sum();
    }

    /** @throws RuleViolation when the number is below zero, or there is no such article */
    public void importReads(long articleId, long reads) {
        if (reads < 0) {
            throw new RuleViolation("reads.negative", "importedReads");
        }
        int updated = em.createNamedQuery("ArticleReads.import")
                .setParameter("article", articleId)
                .setParameter("reads", reads)
                .executeUpdate();
        if (updated == 0) {
            requireArticle(articleId);
            em.persist(new ArticleReads(articleId, 0, reads));
        }
    }

    private void requireArticle(long articleId) {
        boolean missing = em.createQuery("select a.id from Article a where a.id = :id", Long.class)
                .setParameter("id", articleId)
                .getResultList()
                .isEmpty();
        if (missing) {
            throw new RuleViolation("article.gone");
        }
    }
}
