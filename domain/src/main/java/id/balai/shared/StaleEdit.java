package id.balai.shared;

import jakarta.ejb.ApplicationException;

/** Somebody else saved the object after the editor had opened it. What the editor typed must not be lost over it. */
@ApplicationException(rollback = true)
public class StaleEdit extends RuleViolation {

    public StaleEdit() {
        super("stale.edit");
    }

    /** @throws StaleEdit when the stored object has moved on from the version that the editor saw */
    public static void refuse(BaseEntity stored, long versionSeen) {
        if (stored.getVersion() != versionSeen) {
            throw new StaleEdit();
        }
    }
}
