package id.balai.menu.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.content.CategoryCount;
import id.balai.content.PageSummary;
import id.balai.content.service.PublishedCategories;
import id.balai.content.service.PublishedPages;
import id.balai.menu.BuiltInPage;
import id.balai.menu.MenuDestination;
import id.balai.menu.MenuEntry;
import id.balai.menu.MenuItem;
import id.balai.menu.MenuKind;
import id.balai.shared.Tree;

/** The menu of the site: the village's own, or an automatic one of all that there is to read. */
@Stateless
@PermitAll
public class PublishedMenu {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    MenuTargets targets;

    @EJB
    PublishedCategories categories;

    @EJB
    PublishedPages pages;

    @EJB
    FilledPages filled;

    /** An entry whose target readers cannot see is left out, and so are those under it: the order never changes by itself. */
    public List<MenuEntry> shown() {
        List<MenuItem> items =
                em.createNamedQuery("MenuItem.all", MenuItem.class).getResultList();
        return items.isEmpty() ? automatic() : own(MenuItems.treeOf(items).roots(), targets.of(items));
    }

    /** The front page, pages, who governs, institutions, news with their categories, pictures, and how to reach the office. */
    public List<MenuEntry> automatic() {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(builtIn(BuiltInPage.HOME));
        entries.addAll(pages(pages.tree().roots()));
        addFilled(entries, BuiltInPage.GOVERNMENT);
        addFilled(entries, BuiltInPage.INSTITUTIONS);
        List<MenuEntry> headings = headings(categories.tree().roots());
        if (!headings.isEmpty()) {
            entries.add(builtIn(BuiltInPage.NEWS));
            entries.addAll(headings);
        }
        addFilled(entries, BuiltInPage.GALLERY, BuiltInPage.MAP, BuiltInPage.CONTACT);
        return entries;
    }

    private void addFilled(List<MenuEntry> entries, BuiltInPage... asked) {
        filled.among(List.of(asked)).forEach(page -> entries.add(builtIn(page)));
    }

    private static List<MenuEntry> own(
            List<Tree.Branch<MenuItem>> branches, Map<MenuItem, MenuDestination> destinations) {
        List<MenuEntry> entries = new ArrayList<>();
        for (Tree.Branch<MenuItem> branch : branches) {
            MenuItem item = branch.item();
            MenuDestination destination = destinations.get(item);
            List<MenuEntry> children = own(branch.children(), destinations);
            boolean leadsSomewhere = item.getKind() != MenuKind.HEADING || !children.isEmpty();
            if (destination.isShown() && leadsSomewhere) {
                entries.add(new MenuEntry(
                        item.getLabel(),
                        item.getKind(),
                        item.getTargetId(),
                        item.builtInPage(),
                        destination.path(),
                        children));
            }
        }
        return entries;
    }

    private static MenuEntry builtIn(BuiltInPage page) {
        return new MenuEntry(null, MenuKind.BUILT_IN, null, page, page.path(), List.of());
    }

    private static List<MenuEntry> pages(List<Tree.Branch<PageSummary>> branches) {
        return branches.stream()
                .map(branch -> new MenuEntry(
                        branch.item().title(),
                        MenuKind.PAGE,
                        branch.item().id(),
                        null,
                        branch.item().path(),
                        pages(branch.children())))
                .toList();
    }

    private static List<MenuEntry> headings(List<Tree.Branch<CategoryCount>> branches) {
        return branches.stream()
                .filter(branch -> branch.item().articles() > 0)
                .map(branch -> new MenuEntry(
                        branch.item().name(),
                        MenuKind.CATEGORY,
                        branch.item().id(),
                        null,
                        branch.item().path(),
                        headings(branch.children())))
                .toList();
    }
}
