package id.balai.writing;

/** What articles and pages ask for. */
public final class WritingPermission {

    /** Write own drafts. */
    public static final String WRITE = "content.write";

    /** Edit everybody's articles and pages, publish, archive; keep categories. */
    public static final String PUBLISH = "content.publish";

    private WritingPermission() {}
}
