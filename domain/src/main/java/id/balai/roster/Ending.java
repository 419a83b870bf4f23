package id.balai.roster;

/** How a tenure came to its end. */
public enum Ending {
    REPLACED,
    DISMISSED,
    RESIGNED,
    DIED,
    EXPIRED
}
