package id.balai.article.service;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.ArticleTarget;
import id.balai.menu.MenuDestination;
import id.balai.menu.MenuKind;
import id.balai.menu.MenuStanding;
import id.balai.menu.service.MenuTargets;
import id.balai.shared.service.Step;

/** Articles that entries of the menu lead to. */
@Step
@ApplicationScoped
public class ArticleTargets implements MenuTargets {

    private static final String ARTICLES =
            "select new id.balai.article.ArticleTarget(a.id, a.title, a.slug, a.publishedOn,"
                    + " a.state, a.publishedAt) from Article a where a.id in :ids and a.deletedAt is null";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    ComingArticles coming;

    @Inject
    Clock clock;

    @Override
    public MenuKind kind() {
        return MenuKind.ARTICLE;
    }

    @Override
    public Map<Long, MenuDestination> of(Collection<Long> ids) {
        coming.holdUntilNext();
        Map<Long, MenuDestination> found = new HashMap<>();
        Instant now = clock.instant();
        em.createQuery(ARTICLES, ArticleTarget.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(article -> found.put(article.id(), destination(article, now)));
        return found;
    }

    private static MenuDestination destination(ArticleTarget article, Instant now) {
        boolean shown = article.isPublic(now);
        return new MenuDestination(
                article.title(), shown ? article.path() : null, shown ? MenuStanding.SHOWN : MenuStanding.NOT_PUBLIC);
    }
}
