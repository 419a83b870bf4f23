package id.balai.writing;

/** What an office writes, keeps earlier texts of, and can take back from the trash. */
public enum ContentKind {
    ARTICLE("Article", "article.gone"),
    PAGE("StaticPage", "page.gone");

    private final String entity;
    private final String gone;

    ContentKind(String entity, String gone) {
        this.entity = entity;
        this.gone = gone;
    }

    /** Its name in queries. */
    public String entity() {
        return entity;
    }

    /** Key of the message that there is no such thing any more. */
    public String gone() {
        return gone;
    }
}
