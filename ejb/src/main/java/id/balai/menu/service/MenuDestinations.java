package id.balai.menu.service;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import id.balai.menu.MenuDestination;
import id.balai.menu.MenuItem;
import id.balai.menu.MenuKind;
import id.balai.menu.MenuStanding;
import id.balai.shared.service.Step;

/** Finds what entries of the menu lead to: each kind of target is asked once, however many entries there are. */
@Step
@Stateless
@PermitAll
public class MenuDestinations {

    @Inject
    Instance<MenuTargets> kinds;

    @Inject
    PublicSections sections;

    /** By the entry itself. */
    public Map<MenuItem, MenuDestination> of(Collection<MenuItem> items) {
        Map<MenuKind, Map<Long, MenuDestination>> stored = stored(items);
        Map<MenuItem, MenuDestination> found = new HashMap<>();
        for (MenuItem item : items) {
            found.put(
                    item,
                    switch (item.getKind()) {
                        case BUILT_IN -> section(item.section());
                        case EXTERNAL -> new MenuDestination(item.getAddress(), item.getAddress(), MenuStanding.SHOWN);
                        case HEADING -> new MenuDestination(null, null, MenuStanding.SHOWN);
                        default ->
                            stored.getOrDefault(item.getKind(), Map.of())
                                    .getOrDefault(item.getTargetId(), MenuDestination.GONE);
                    });
        }
        return found;
    }

    private Map<MenuKind, Map<Long, MenuDestination>> stored(Collection<MenuItem> items) {
        Map<MenuKind, Map<Long, MenuDestination>> stored = new EnumMap<>(MenuKind.class);
        for (MenuTargets targets : kinds) {
            List<Long> ids = items.stream()
                    .filter(item -> item.getKind() == targets.kind())
                    .map(MenuItem::getTargetId)
                    .toList();
            stored.put(targets.kind(), ids.isEmpty() ? Map.of() : targets.of(ids));
        }
        return stored;
    }

    private MenuDestination section(String word) {
        return sections.find(word)
                .map(section -> new MenuDestination(
                        null, section.path(), sections.isFilled(section) ? MenuStanding.SHOWN : MenuStanding.EMPTY))
                .orElse(MenuDestination.GONE);
    }
}
