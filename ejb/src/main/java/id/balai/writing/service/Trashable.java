package id.balai.writing.service;

import id.balai.writing.ContentKind;
import id.balai.writing.Written;

/**
 * What has to happen around something of a kind that lies in the trash. Each kind's feature brings a bean of this type, an
 * application-scoped one marked as {@link id.balai.shared.service.Step} and asked within the caller's transaction.
 */
public interface Trashable {

    ContentKind kind();

    /** It is back; what it belonged to may be gone meanwhile. */
    default void takenBack(Written back) {}

    /** It goes for good; nothing may be left that belongs to it. */
    default void beforeEnd(Written leaving) {}
}
