package id.balai.kit.comparison;

/** What became of a piece of text from one version to the next. */
public enum Change {
    SAME,
    ADDED,
    REMOVED,
    /** Of a block: some of its words were added or removed. */
    CHANGED
}
