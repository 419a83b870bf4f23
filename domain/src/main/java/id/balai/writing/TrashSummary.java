package id.balai.writing;

import java.io.Serializable;
import java.time.Instant;

/** Something that was deleted and can still be taken back. */
public record TrashSummary(ContentKind kind, long id, String title, Instant deletedAt, String deletedBy)
        implements Serializable {

    /** Read where it is known of what kind it is; {@link #of} says it. */
    public TrashSummary(long id, String title, Instant deletedAt, String deletedBy) {
        this(null, id, title, deletedAt, deletedBy);
    }

    public TrashSummary of(ContentKind known) {
        return new TrashSummary(known, id, title, deletedAt, deletedBy);
    }

    /** From then on it is gone. */
    public Instant goneAt() {
        return deletedAt.plus(Written.KEPT_IN_TRASH);
    }
}
