package id.balai.menu;

import java.util.List;

/**
 * An entry of the menu as readers get it, with the entries under it. {@code label} is null for a page of the site itself
 * that nobody has named, {@code path} for a mere heading.
 */
public record MenuEntry(
        String label, MenuKind kind, Long targetId, BuiltInPage page, String path, List<MenuEntry> children) {

    public boolean hasChildren() {
        return !children.isEmpty();
    }
}
