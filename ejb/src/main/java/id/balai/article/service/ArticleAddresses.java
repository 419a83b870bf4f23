package id.balai.article.service;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.article.Article;
import id.balai.article.ArticleAddress;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.service.DatabaseRefusal;
import id.balai.shared.service.Step;

/** Keeps each address with one article: its own, and the earlier ones that readers may know. */
@Step
@Stateless
@PermitAll
public class ArticleAddresses {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** From now on the address leads to its article, wherever that one moves. */
    public void keep(ArticleAddress known) {
        if (former(known.getPublishedOn(), known.getSlug()).isEmpty()) {
            em.persist(known);
        }
    }

    /**
     * Writes the article, if its address is its own.
     *
     * @throws RuleViolation when the address is or was another article's, also when that one came first by a moment
     */
    public void settle(Article article) {
        DatabaseRefusal.TAKEN.during(
                () -> {
                    if (article.getPublishedOn() != null) {
                        requireFree(article);
                    }
                    em.flush();
                },
                () -> new RuleViolation("article.address.taken", "slug"));
    }

    // asks before anything is written, so that only the last step meets the database's own refusal
    private void requireFree(Article article) {
        em.createNamedQuery("Article.otherAtAddress", Article.class)
                .setParameter("day", article.getPublishedOn())
                .setParameter("slug", article.getSlug())
                .setParameter("id", article.getId())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .ifPresent(other -> refuse(other.isInTrash() ? "inTrash" : "taken", other));
        former(article.getPublishedOn(), article.getSlug())
                .map(ArticleAddress::getArticle)
                .filter(other -> !other.equals(article))
                .ifPresent(other -> refuse("former", other));
    }

    private static void refuse(String why, Article other) {
        String key = "article.address." + why;
        throw new RuleViolation(key, "slug", other.getTitle());
    }

    private Optional<ArticleAddress> former(LocalDate day, Slug slug) {
        return em.createNamedQuery("ArticleAddress.at", ArticleAddress.class)
                .setParameter("day", day)
                .setParameter("slug", slug)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }
}
