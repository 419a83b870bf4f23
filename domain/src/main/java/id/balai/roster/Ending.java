package id.balai.roster;

/** How a tenure came to its end. */
public enum Ending {
    REPLACED,
    DISMISSED,
    RESIGNED,
    DIED,
    EXPIRED;

    /** Whether somebody has to decide it; the others happen, and may have a decree. */
    public boolean isDecided() {
        return this == REPLACED || this == DISMISSED;
    }
}
