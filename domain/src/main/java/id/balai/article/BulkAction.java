package id.balai.article;

/** What can be done to several articles at once. */
public enum BulkAction {
    PUBLISH,
    WITHDRAW,
    ARCHIVE,
    DELETE,
    MOVE
}
