package id.balai.writing;

/** What an office writes, keeps earlier texts of, and can take back from the trash. */
public enum ContentKind {
    ARTICLE("Article"),
    PAGE("StaticPage");

    private final String entity;

    ContentKind(String entity) {
        this.entity = entity;
    }

    /** Its name in queries. */
    public String entity() {
        return entity;
    }
}
