package id.balai.content;

/** Body of an article. */
public record RichText(String html) {
    public static RichText of(String raw) {
        return new RichText(raw == null ? "" : raw);
    }
}
