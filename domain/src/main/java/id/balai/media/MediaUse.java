package id.balai.media;

import java.io.Serializable;

import id.balai.shared.RecordReference;

/**
 * A place where a picture or document is used.
 *
 * @param kind key of a message that names the kind of place, such as {@code media.use.article}
 * @param title of the place; null when the caller is not to know it
 * @param place the record in which it can be changed; null when the caller may not
 * @param inTrash whether that record is deleted and may come back
 */
public record MediaUse(String kind, String title, RecordReference place, boolean inTrash, UseStanding standing)
        implements Serializable {

    public MediaUse(String kind, String title, RecordReference place, UseStanding standing) {
        this(kind, title, place, false, standing);
    }

    /** A place that the caller may not change, and of which only the kind is told. */
    public static MediaUse unnamed(String kind, UseStanding standing) {
        return new MediaUse(kind, null, null, standing);
    }

    boolean isNamed() {
        return title != null;
    }
}
