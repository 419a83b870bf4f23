package id.balai.staticpage;

import java.io.Serializable;
import java.time.Instant;

import id.balai.shared.Slug;

/** What lists and trees show of a page. {@code parentId} is null at the top. */
public record PageSummary(
        long id, long version, Long parentId, String title, Slug slug, PageState state, Instant changedAt)
        implements Serializable {

    public boolean isPublic() {
        return state == PageState.PUBLISHED;
    }

    public String path() {
        return PagePath.of(slug);
    }
}
