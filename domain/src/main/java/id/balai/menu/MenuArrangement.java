package id.balai.menu;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.balai.shared.StaleEdit;

/** The whole menu as somebody has put it in order: one place for each entry. */
public record MenuArrangement(List<MenuPlace> places) implements Serializable {

    public MenuArrangement {
        places = List.copyOf(places);
    }

    /**
     * Puts the entries in this order. A line that steps in further than it can lies under the one before it.
     *
     * @param items all entries of the menu
     * @throws StaleEdit when entries came, went or were changed since the arrangement began
     */
    public void applyTo(Collection<MenuItem> items) {
        if (!fits(items)) {
            throw new StaleEdit();
        }
        Map<Long, MenuItem> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.getId(), item));
        List<Long> above = new ArrayList<>();
        Map<Long, Integer> filled = new HashMap<>();
        for (MenuPlace place : places) {
            int depth = Math.max(0, Math.min(place.depth(), above.size()));
            above.subList(depth, above.size()).clear();
            Long parent = depth == 0 ? null : above.get(depth - 1);
            byId.get(place.id()).place(parent, filled.merge(parent, 1, Integer::sum));
            above.add(place.id());
        }
    }

    /** Whether it speaks of exactly these entries, in the versions that they have now. */
    public boolean fits(Collection<MenuItem> items) {
        Map<Long, Long> versions = new HashMap<>();
        items.forEach(item -> versions.put(item.getId(), item.getVersion()));
        return places.size() == items.size()
                && places.stream().allMatch(place -> Objects.equals(versions.remove(place.id()), place.version()));
    }

    /** The same order for the entries that are there now: those that went are left out, those that came stand at the end. */
    public List<MenuItemSummary> order(List<MenuItemSummary> current) {
        Map<Long, MenuItemSummary> left = new LinkedHashMap<>();
        current.forEach(row -> left.put(row.item().getId(), row));
        List<MenuItemSummary> ordered = new ArrayList<>();
        for (MenuPlace place : places) {
            MenuItemSummary row = left.remove(place.id());
            if (row != null) {
                int deepest =
                        ordered.isEmpty() ? 0 : ordered.get(ordered.size() - 1).depth() + 1;
                ordered.add(row.at(Math.min(place.depth(), deepest)));
            }
        }
        left.values().forEach(row -> ordered.add(row.at(0)));
        return ordered;
    }
}
