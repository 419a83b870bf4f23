package id.balai.writing.service;

import java.util.Optional;

import id.balai.shared.StaleEdit;
import id.balai.writing.ContentKind;
import id.balai.writing.Written;

/**
 * What the history and the trash must know of a kind. Each kind's feature brings a bean of this type, an
 * application-scoped one marked as {@link id.balai.shared.service.Step} and asked within the caller's transaction.
 */
public interface WrittenKind<T extends Written> {

    ContentKind kind();

    /** What the caller may edit. */
    Optional<T> find(long id);

    /** @throws StaleEdit when somebody saved it since */
    T save(T edited);

    /** It is back; what it belonged to may be gone meanwhile. */
    default void takenBack(Written back) {}

    /** It goes for good; nothing may be left that belongs to it. */
    default void beforeEnd(Written leaving) {}
}
