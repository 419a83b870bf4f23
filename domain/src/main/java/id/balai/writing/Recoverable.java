package id.balai.writing;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Size;

import id.balai.shared.RecordedAs;
import id.balai.shared.RuleViolation;
import id.balai.shared.VillageOwned;

/** What goes to the trash when it is deleted, from where it can be taken back until its time there is over. */
@MappedSuperclass
public class Recoverable extends VillageOwned {

    public static final Duration KEPT = Duration.ofDays(30);

    @RecordedAs(RecordedAs.TRASHED)
    private Instant deletedAt;

    @Size(max = 100)
    private String deletedBy;

    /** @param by name of the person as the office shows it */
    protected void moveToTrash(Instant now, String by) {
        if (isInTrash()) {
            throw new RuleViolation("trash.alreadyThere");
        }
        deletedAt = now;
        deletedBy = by;
    }

    /** Everything is as it was before it was deleted. */
    public void takeBack() {
        if (!isInTrash()) {
            throw new RuleViolation("trash.notThere");
        }
        deletedAt = null;
        deletedBy = null;
    }

    public boolean isInTrash() {
        return deletedAt != null;
    }

    public Instant getDeletedAt() {
        return deletedAt;
    }

    public String getDeletedBy() {
        return deletedBy;
    }
}
