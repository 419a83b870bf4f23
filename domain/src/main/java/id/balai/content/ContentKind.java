package id.balai.content;

/** What an office writes, keeps earlier texts of, and can take back from the trash. */
public enum ContentKind {
    ARTICLE,
    PAGE
}
