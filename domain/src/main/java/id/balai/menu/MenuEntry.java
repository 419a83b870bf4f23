package id.balai.menu;

import java.io.Serializable;
import java.util.List;

/**
 * An entry of the menu as readers get it, with the entries under it. {@code section} is the word of a page of the site
 * itself and null for other entries; {@code label} is null where nobody has named that page, {@code path} for a mere
 * heading.
 */
public record MenuEntry(
        String label, MenuKind kind, Long targetId, String section, String path, List<MenuEntry> children)
        implements Serializable {

    /** One for something that the village stored. */
    public static MenuEntry of(MenuKind kind, long targetId, MenuDestination destination, List<MenuEntry> children) {
        return new MenuEntry(destination.title(), kind, targetId, null, destination.path(), children);
    }

    /** One for a page that every site has, called as the reader's language calls it. */
    public static MenuEntry ofSection(String section, String path) {
        return new MenuEntry(null, MenuKind.BUILT_IN, null, section, path, List.of());
    }

    public boolean hasChildren() {
        return !children.isEmpty();
    }
}
