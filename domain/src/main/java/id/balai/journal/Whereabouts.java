package id.balai.journal;

/** What became of the record that an entry is about. */
public enum Whereabouts {
    THERE,
    IN_TRASH,
    /** Gone, or of a kind that has no name. */
    UNKNOWN
}
