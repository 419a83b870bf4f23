package id.balai.kit.backup;

import java.io.IOException;

/** A file that no village can be restored from. */
public class UnusableBackup extends IOException {

    public enum Reason {
        /** It is no backup of Balai. */
        FOREIGN,
        /** It was one, but something of it is missing or changed. */
        DAMAGED,
        /** A newer Balai made it. */
        NEWER
    }

    private final Reason reason;

    public UnusableBackup(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
