package id.balai.article.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.ArticlePath;
import id.balai.article.ArticleStanding;
import id.balai.article.ArticleState;
import id.balai.menu.MenuDestination;
import id.balai.menu.MenuKind;
import id.balai.menu.MenuStanding;
import id.balai.menu.service.MenuTargets;
import id.balai.shared.Slug;
import id.balai.shared.service.Step;

/** Articles that entries of the menu lead to. */
@Step
@ApplicationScoped
public class ArticleTargets implements MenuTargets {

    private static final String ARTICLES = "select a.id, a.title, a.slug, a.publishedOn, a.state, a.publishedAt"
            + " from Article a where a.id in :ids and a.deletedAt is null";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public MenuKind kind() {
        return MenuKind.ARTICLE;
    }

    @Override
    public Map<Long, MenuDestination> of(Collection<Long> ids) {
        Map<Long, MenuDestination> found = new HashMap<>();
        Instant now = clock.instant();
        em.createQuery(ARTICLES, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> found.put((Long) row[0], destination(row, now)));
        return found;
    }

    private static MenuDestination destination(Object[] row, Instant now) {
        ArticleStanding standing = ArticleStanding.of((ArticleState) row[4], (Instant) row[5], now);
        boolean shown = standing == ArticleStanding.PUBLIC;
        return new MenuDestination(
                (String) row[1],
                shown ? ArticlePath.of((LocalDate) row[3], (Slug) row[2]) : null,
                shown ? MenuStanding.SHOWN : MenuStanding.NOT_PUBLIC);
    }
}
