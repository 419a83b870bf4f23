package id.balai.kit.richtext;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The body of an article: HTML that is safe to show as it is, in the one form the editor writes too.
 * Whatever is given, only what {@link #ELEMENTS} lists is kept; HTML
 * without any text, picture or inserted block is the empty body.
 */
public record RichText(String html) {

    public static final RichText EMPTY = new RichText("");

    /**
     * What a body may hold: each element with the attributes it may carry, {@code data-*} standing for those of an
     * {@link InsertedBlock}. The editor's schema has the same list.
     */
    public static final Map<String, Set<String>> ELEMENTS = BodyPolicy.ELEMENTS;

    private static final int PASSES = 8;

    public RichText {
        html = harmless(html == null ? "" : html);
    }

    /** The safe part of what somebody sent; null counts as empty. */
    public static RichText of(String raw) {
        return raw == null || raw.isBlank() ? EMPTY : new RichText(raw);
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The hashes of all pictures of the media library that it shows, in their order. */
    public Set<String> pictures() {
        return BodyPicture.in(html).stream()
                .map(BodyPicture::hash)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The hashes of pictures that have neither an alternative text nor the mark of mere decoration. */
    public List<String> undescribedPictures() {
        return BodyPicture.in(html).stream()
                .filter(picture -> !picture.isDescribed())
                .map(BodyPicture::hash)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return html;
    }

    private static String harmless(String raw) {
        String before = raw;
        for (int pass = 0; pass < PASSES; pass++) {
            String after = BodyPolicy.clean(before);
            if (after.equals(before)) {
                return BodyPolicy.isBlank(after) ? "" : after;
            }
            before = after;
        }
        return BodyPolicy.asParagraph(BodyPolicy.textOf(before));
    }
}
