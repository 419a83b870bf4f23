package id.balai.menu;

/**
 * What an entry of the menu leads to. A heading leads nowhere and only gathers the entries under it. The names stand in
 * the database and in the journal.
 */
public enum MenuKind {
    PAGE,
    ARTICLE,
    CATEGORY,
    BUILT_IN,
    EXTERNAL,
    HEADING;

    /** Whether the target is something the village stored, known by its id. */
    public boolean isStored() {
        return this == PAGE || this == ARTICLE || this == CATEGORY;
    }
}
