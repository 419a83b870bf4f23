package id.balai.content;

/** Whether readers see a page. */
public enum PageState {
    DRAFT,
    PUBLISHED
}
