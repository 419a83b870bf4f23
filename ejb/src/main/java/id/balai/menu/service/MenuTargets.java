package id.balai.menu.service;

import java.util.Collection;
import java.util.Map;

import id.balai.menu.MenuDestination;
import id.balai.menu.MenuKind;

/**
 * Tells what entries of one stored kind lead to. The feature whose things they are brings a bean of this type, an
 * application-scoped one marked as {@link id.balai.shared.service.Step} and asked within the caller's transaction.
 */
public interface MenuTargets {

    MenuKind kind();

    /** By id, in the same number of queries however many there are; what is gone is left out. */
    Map<Long, MenuDestination> of(Collection<Long> ids);
}
