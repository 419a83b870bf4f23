package id.balai.menu.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.menu.MenuArrangement;
import id.balai.menu.MenuDestination;
import id.balai.menu.MenuEntry;
import id.balai.menu.MenuItem;
import id.balai.menu.MenuItemSummary;
import id.balai.menu.MenuPermission;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.shared.Tree;

/** The village's own menu. While it has no entry, readers get the automatic one. */
@Stateless
@RolesAllowed(MenuPermission.ARRANGE)
public class MenuItems {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    MenuDestinations destinations;

    @Inject
    PublicSections sections;

    @EJB
    PublicMenu published;

    /** All entries in reading order, each with what it leads to and whether readers see it. */
    public List<MenuItemSummary> rows() {
        List<MenuItem> items = all();
        Map<MenuItem, MenuDestination> found = destinations.of(items);
        Set<Long> unseen = new HashSet<>();
        List<MenuItemSummary> rows = new ArrayList<>();
        for (Tree.Branch<MenuItem> branch : treeOf(items).flat()) {
            MenuItem item = branch.item();
            boolean hidden = unseen.contains(item.getParentId());
            MenuDestination destination = found.get(item);
            if (hidden || !destination.isShown()) {
                unseen.add(item.getId());
            }
            rows.add(new MenuItemSummary(item, branch.depth(), destination, hidden));
        }
        return rows;
    }

    public List<MenuItem> all() {
        return em.createNamedQuery("MenuItem.all", MenuItem.class).getResultList();
    }

    /** The words of the site's own pages, in the order of their places. */
    public List<String> sections() {
        return sections.all().stream().map(PublicSection::word).toList();
    }

    public Optional<MenuItem> find(long id) {
        return Optional.ofNullable(em.find(MenuItem.class, id));
    }

    /**
     * Stores a new entry at the end of the menu, or the changes to one. Without a text it is called like its target.
     *
     * @throws StaleEdit when somebody changed it since
     * @throws RuleViolation when the target is missing
     */
    public MenuItem save(MenuItem edited) {
        MenuItem stored = edited.getId() == null ? new MenuItem() : require(edited.getId());
        StaleEdit.refuse(stored, edited.getVersion());
        stored.change(edited);
        stored.nameAfter(destinations.of(List.of(stored)).get(stored));
        if (stored.getId() == null) {
            stored.place(
                    null, all().stream().mapToInt(MenuItem::getOrdinal).max().orElse(0) + 1);
            em.persist(stored);
        }
        em.flush();
        return stored;
    }

    /** Removes an entry. Those under it take its place. */
    public void delete(long id, long version) {
        MenuItem gone = require(id);
        StaleEdit.refuse(gone, version);
        List<MenuItem> level = new ArrayList<>();
        for (MenuItem item : all()) {
            if (item.equals(gone)) {
                all().stream()
                        .filter(under -> gone.getId().equals(under.getParentId()))
                        .forEach(level::add);
            } else if (Objects.equals(item.getParentId(), gone.getParentId())) {
                level.add(item);
            }
        }
        for (int ordinal = 0; ordinal < level.size(); ordinal++) {
            level.get(ordinal).place(gone.getParentId(), ordinal + 1);
        }
        em.flush();
        em.remove(gone);
    }

    /**
     * Puts the whole menu in another order, all of it or nothing.
     *
     * @throws StaleEdit when entries came, went or were changed since the arrangement began
     */
    public void arrange(MenuArrangement arrangement) {
        List<MenuItem> items = all();
        arrangement.applyTo(items);
        items.forEach(item -> em.lock(item, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        em.flush();
    }

    /**
     * Turns the automatic menu into entries that can be arranged.
     *
     * @param names of the site's own pages, by their words
     * @throws StaleEdit when somebody has made an entry meanwhile
     */
    public void beginFromAutomatic(Map<String, String> names) {
        if (!all().isEmpty()) {
            throw new StaleEdit();
        }
        store(published.automatic(), null, names);
    }

    private void store(List<MenuEntry> entries, Long parent, Map<String, String> names) {
        int ordinal = 0;
        for (MenuEntry entry : entries) {
            MenuItem item = MenuItem.of(entry, names);
            item.place(parent, ++ordinal);
            em.persist(item);
            em.flush();
            store(entry.children(), item.getId(), names);
        }
    }

    private MenuItem require(long id) {
        return find(id).orElseThrow(() -> new RuleViolation("menu.gone"));
    }

    static Tree<MenuItem> treeOf(List<MenuItem> items) {
        return Tree.of(items, MenuItem::getId, MenuItem::getParentId);
    }
}
