package id.balai.menu.service;

import id.balai.menu.SectionContent;
import id.balai.shared.Placed;

/**
 * A page that every site has and that the menu can lead to. The feature that it belongs to brings a bean of this type,
 * an application-scoped one marked as {@link id.balai.shared.service.Step} and asked within the caller's transaction. The
 * page answers whether or not the menu names it.
 */
public interface PublicSection extends Placed {

    /** What entries of the menu store, so it never changes. Texts name it {@code menu.page.<word>}. */
    String word();

    String path();

    /** Where it stands in the automatic menu, among all sections and {@link AutomaticEntries}. */
    @Override
    int place();

    /** Whether it stands in the automatic menu as soon as it holds something. */
    default boolean isAutomatic() {
        return true;
    }

    /** Not asked for each page: what it says is kept until the village changes, or until the moment that it names. */
    SectionContent content();
}
