package id.balai.journal;

/** What can happen to a record. */
public enum JournalAction {
    INSERT,
    UPDATE,
    DELETE
}
