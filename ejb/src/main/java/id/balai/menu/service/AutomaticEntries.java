package id.balai.menu.service;

import java.util.List;

import id.balai.menu.MenuEntry;
import id.balai.shared.Placed;

/**
 * Entries that the automatic menu has beside the site's own pages. A feature brings a bean of this type, an
 * application-scoped one marked as {@link id.balai.shared.service.Step} and asked within the caller's transaction.
 */
public interface AutomaticEntries extends Placed {

    /** Where they stand among the places of {@link PublicSection}. */
    @Override
    int place();

    /** Those that lead to something for readers. */
    List<MenuEntry> entries();
}
