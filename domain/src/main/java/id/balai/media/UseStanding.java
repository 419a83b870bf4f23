package id.balai.media;

/** Who sees the place where something of the library is used. */
public enum UseStanding {
    /** Readers do, or will at a time that is set. */
    PUBLIC,
    /** The office alone: a draft, an archived article, something in the trash. */
    OFFICE,
    /** Nobody as it is: an earlier version, which can be restored. */
    EARLIER
}
