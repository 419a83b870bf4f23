package id.balai.article.service;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.frame.service.Frames;
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
    Frames frames;

    @Inject
    Clock clock;

    /** @param condition on the article {@code a}, beginning with "and"; empty for all */
    public SectionContent content(String condition) {
        Optional<Instant> first = moments(condition, Instant.EPOCH);
        Instant now = clock.instant();
        return first.filter(moment -> moment.isAfter(now))
                .map(moment -> new SectionContent(false, moment))
                .orElse(SectionContent.untilChanged(first.isPresent()));
    }

    /** Tells that what is being read of public articles is another when the next one comes. */
    public void holdUntilNext() {
        frames.get(ComingArticles.class, () -> {
            Optional<Instant> next = moments(" and a.publishedAt > :after", clock.instant());
            next.ifPresent(frames::holdUntil);
            return next.orElse(null);
        });
    }

    private Optional<Instant> moments(String condition, Instant after) {
        TypedQuery<Instant> query = em.createQuery(MOMENTS + condition + " order by a.publishedAt", Instant.class);
        if (condition.contains(":after")) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
