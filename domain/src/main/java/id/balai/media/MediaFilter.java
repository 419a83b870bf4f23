package id.balai.media;

/**
 * Which media the office wants to see. {@code text} and {@code kind} may be null and then leave nothing out.
 *
 * @param text part of the name or of the alternative text, in any case
 * @param undescribed only pictures that still need a text
 */
public record MediaFilter(String text, MediaKind kind, boolean undescribed) {

    public static final MediaFilter ALL = new MediaFilter(null, null, false);
}
