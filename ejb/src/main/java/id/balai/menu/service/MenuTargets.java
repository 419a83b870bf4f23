package id.balai.menu.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.content.ArticlePath;
import id.balai.content.ArticleStanding;
import id.balai.content.ArticleState;
import id.balai.content.CategoryCount;
import id.balai.content.PageSummary;
import id.balai.content.service.PublishedCategories;
import id.balai.menu.BuiltInPage;
import id.balai.menu.MenuDestination;
import id.balai.menu.MenuItem;
import id.balai.menu.MenuKind;
import id.balai.menu.MenuStanding;
import id.balai.shared.Slug;
import id.balai.shared.Tree;
import id.balai.shared.service.Step;

/** Finds what entries of the menu lead to: one query for each kind of target, however many entries there are. */
@Step
@Stateless
@PermitAll
public class MenuTargets {

    private static final String ARTICLES = "select a.id, a.title, a.slug, a.publishedOn, a.state, a.publishedAt"
            + " from Article a where a.id in :ids and a.deletedAt is null";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    PublishedCategories categories;

    @EJB
    FilledPages filledPages;

    @Inject
    Clock clock;

    /** By the entry itself. */
    public Map<MenuItem, MenuDestination> of(Collection<MenuItem> items) {
        Map<MenuKind, Map<Long, MenuDestination>> stored = Map.of(
                MenuKind.ARTICLE,
                articles(idsOf(MenuKind.ARTICLE, items)),
                MenuKind.PAGE,
                idsOf(MenuKind.PAGE, items).isEmpty() ? Map.of() : pages());
        Tree<CategoryCount> news = idsOf(MenuKind.CATEGORY, items).isEmpty() ? null : categories.tree();
        Set<BuiltInPage> filled = filledPages.among(items.stream()
                .map(MenuItem::builtInPage)
                .filter(Objects::nonNull)
                .toList());
        Map<MenuItem, MenuDestination> found = new HashMap<>();
        for (MenuItem item : items) {
            found.put(
                    item,
                    switch (item.getKind()) {
                        case ARTICLE, PAGE ->
                            stored.get(item.getKind()).getOrDefault(item.getTargetId(), MenuDestination.GONE);
                        case CATEGORY ->
                            news.find(item.getTargetId())
                                    .map(MenuTargets::category)
                                    .orElse(MenuDestination.GONE);
                        case BUILT_IN -> builtIn(item.builtInPage(), filled);
                        case EXTERNAL -> new MenuDestination(item.getAddress(), item.getAddress(), MenuStanding.SHOWN);
                        case HEADING -> new MenuDestination(null, null, MenuStanding.SHOWN);
                    });
        }
        return found;
    }

    private static List<Long> idsOf(MenuKind kind, Collection<MenuItem> items) {
        return items.stream()
                .filter(item -> item.getKind() == kind)
                .map(MenuItem::getTargetId)
                .toList();
    }

    private Map<Long, MenuDestination> articles(List<Long> ids) {
        Map<Long, MenuDestination> found = new HashMap<>();
        Instant now = clock.instant();
        if (!ids.isEmpty()) {
            em.createQuery(ARTICLES, Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> found.put((Long) row[0], article(row, now)));
        }
        return found;
    }

    private static MenuDestination article(Object[] row, Instant now) {
        ArticleStanding standing = ArticleStanding.of((ArticleState) row[4], (Instant) row[5], now);
        boolean shown = standing == ArticleStanding.PUBLIC;
        return new MenuDestination(
                (String) row[1],
                shown ? ArticlePath.of((LocalDate) row[3], (Slug) row[2]) : null,
                shown ? MenuStanding.SHOWN : MenuStanding.NOT_PUBLIC);
    }

    private Map<Long, MenuDestination> pages() {
        Map<Long, MenuDestination> found = new HashMap<>();
        em.createNamedQuery("StaticPage.all", PageSummary.class)
                .getResultStream()
                .forEach(page -> found.put(
                        page.id(),
                        new MenuDestination(
                                page.title(),
                                page.path(),
                                page.isPublic() ? MenuStanding.SHOWN : MenuStanding.NOT_PUBLIC)));
        return found;
    }

    private static MenuDestination category(CategoryCount category) {
        return new MenuDestination(
                category.name(), category.path(), category.articles() > 0 ? MenuStanding.SHOWN : MenuStanding.EMPTY);
    }

    private static MenuDestination builtIn(BuiltInPage page, Set<BuiltInPage> filled) {
        return new MenuDestination(null, page.path(), filled.contains(page) ? MenuStanding.SHOWN : MenuStanding.EMPTY);
    }
}
