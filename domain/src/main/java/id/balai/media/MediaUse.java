package id.balai.media;

import java.io.Serializable;

/**
 * A place where a picture or document is used.
 *
 * @param kind key of a message that names the kind of place, such as {@code media.use.article}
 * @param title of the place; null when the caller is not to know it
 * @param path of the office's page on which it can be changed; null when the caller may not
 */
public record MediaUse(String kind, String title, String path, UseStanding standing) implements Serializable {

    /** A place that the caller may not change, and of which only the kind is told. */
    public static MediaUse unnamed(String kind, UseStanding standing) {
        return new MediaUse(kind, null, null, standing);
    }

    boolean isNamed() {
        return title != null;
    }
}
