package id.balai.staticpage.service;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.menu.MenuDestination;
import id.balai.menu.MenuEntry;
import id.balai.menu.MenuKind;
import id.balai.menu.MenuStanding;
import id.balai.menu.service.AutomaticEntries;
import id.balai.menu.service.MenuTargets;
import id.balai.shared.Tree;
import id.balai.shared.service.Step;
import id.balai.staticpage.PageSummary;

/** Pages that entries of the menu lead to. */
@Step
@ApplicationScoped
public class PageTargets implements MenuTargets, AutomaticEntries {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    PublicPages published;

    @Override
    public MenuKind kind() {
        return MenuKind.PAGE;
    }

    @Override
    public Map<Long, MenuDestination> of(Collection<Long> ids) {
        return em.createNamedQuery("StaticPage.all", PageSummary.class)
                .getResultStream()
                .collect(toMap(PageSummary::id, PageTargets::destination));
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<MenuEntry> entries() {
        return entries(published.tree().roots());
    }

    private static List<MenuEntry> entries(List<Tree.Branch<PageSummary>> pages) {
        return pages.stream()
                .map(page -> MenuEntry.of(
                        MenuKind.PAGE, page.item().id(), destination(page.item()), entries(page.children())))
                .toList();
    }

    private static MenuDestination destination(PageSummary page) {
        return new MenuDestination(
                page.title(), page.path(), page.isPublic() ? MenuStanding.SHOWN : MenuStanding.NOT_PUBLIC);
    }
}
