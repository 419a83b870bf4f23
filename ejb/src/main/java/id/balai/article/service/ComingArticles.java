package id.balai.article.service;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.menu.SectionContent;
import id.balai.shared.service.Step;

/** Finds whether any article is public, and when the first one comes while none is. */
@Step
@Stateless
@PermitAll
public class ComingArticles {

    private static final String MOMENTS =
            "select a.publishedAt from Article a" + " where a.state = id.balai.article.ArticleState.PUBLISHED";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Clock clock;

    /** @param condition on the article {@code a}, beginning with "and"; empty for all */
    public SectionContent content(String condition) {
        Optional<Instant> first = em.createQuery(MOMENTS + condition + " order by a.publishedAt", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        Instant now = clock.instant();
        return first.filter(moment -> moment.isAfter(now))
                .map(moment -> new SectionContent(false, moment))
                .orElse(SectionContent.untilChanged(first.isPresent()));
    }
}
