package id.balai.staticpage;

import java.time.Instant;
import java.util.List;

import id.balai.shared.Slug;

/**
 * A public page as readers see it. {@code body} is sanitized HTML; {@code trail} are the public pages above it from the
 * top down, {@code children} the public ones right below it.
 */
public record PublicPage(
        String title,
        Slug slug,
        String summary,
        String body,
        Instant changedAt,
        List<PageSummary> trail,
        List<PageSummary> children) {

    public String path() {
        return PagePath.of(slug);
    }
}
