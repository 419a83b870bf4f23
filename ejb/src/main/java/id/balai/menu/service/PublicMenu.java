package id.balai.menu.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.frame.service.Frames;
import id.balai.menu.MenuDestination;
import id.balai.menu.MenuEntry;
import id.balai.menu.MenuItem;
import id.balai.menu.MenuKind;
import id.balai.shared.Placed;
import id.balai.shared.Tree;

/** The menu of the site: the village's own, or an automatic one of all that there is to read. */
@Stateless
@PermitAll
public class PublicMenu {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    MenuDestinations destinations;

    @Inject
    Frames frames;

    @Inject
    PublicSections sections;

    @Inject
    Instance<AutomaticEntries> lists;

    /** An entry whose target readers cannot see is left out, and so are those under it: the order never changes by itself. */
    public List<MenuEntry> shown() {
        return frames.get(PublicMenu.class, this::read);
    }

    private List<MenuEntry> read() {
        List<MenuItem> items =
                em.createNamedQuery("MenuItem.all", MenuItem.class).getResultList();
        return items.isEmpty() ? automatic() : own(MenuItems.treeOf(items).roots(), destinations.of(items));
    }

    /** The site's own pages that hold something, and what features list beside them, each at its place. */
    public List<MenuEntry> automatic() {
        Stream<Listed> pages = sections.all().stream()
                .filter(section -> section.isAutomatic() && sections.isFilled(section))
                .map(section ->
                        new Listed(section.place(), List.of(MenuEntry.ofSection(section.word(), section.path()))));
        Stream<Listed> listed = lists.stream().map(list -> new Listed(list.place(), list.entries()));
        return Placed.inOrder(Stream.concat(pages, listed)).stream()
                .flatMap(each -> each.entries().stream())
                .toList();
    }

    /** Whether one of the site's own pages holds anything for readers. @param section its word */
    public boolean isFilled(String section) {
        return sections.find(section).filter(sections::isFilled).isPresent();
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
                        item.section(),
                        destination.path(),
                        children));
            }
        }
        return entries;
    }

    private record Listed(int place, List<MenuEntry> entries) implements Placed {}
}
