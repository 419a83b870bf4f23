package id.balai.staticpage;

/** Whether readers see a page. */
public enum PageState {
    DRAFT,
    PUBLISHED
}
