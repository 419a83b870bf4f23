package id.balai.writing;

import java.io.Serializable;
import java.time.Instant;

/** Something that was deleted and can still be taken back. */
public record TrashRow(ContentKind kind, long id, String title, Instant deletedAt, String deletedBy)
        implements Serializable {

    /** From then on it is gone. */
    public Instant goneAt() {
        return deletedAt.plus(Recoverable.KEPT);
    }
}
