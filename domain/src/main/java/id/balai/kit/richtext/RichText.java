package id.balai.kit.richtext;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * The body of an article: HTML that is safe to show as it is, in the one form the editor writes too.
 * Whatever is given, only what {@link #ELEMENTS} lists is kept; HTML
 * without any text, picture or inserted block is the empty body.
 */
public record RichText(String html) {

    private static final int PASSES = 8;

    private static final Pattern NO_WORDS = Pattern.compile("[\\s\\p{Z}\\u200b\\ufeff]+");

    public static final RichText EMPTY = new RichText("");

    /**
     * What a body may hold: each element with the attributes it may carry, {@code data-*} standing for those of an
     * {@link InsertedBlock}. The editor's schema has the same list.
     */
    public static final Map<String, Set<String>> ELEMENTS = BodyPolicy.ELEMENTS;

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

    @Override
    public String toString() {
        return html;
    }

    private static String harmless(String raw) {
        String before = raw;
        Element body = null;
        for (int pass = 0; pass < PASSES; pass++) {
            body = CanonicalForm.of(BodyPolicy.kept(before));
            String after = body.html();
            if (after.equals(before)) {
                return isBlank(body) ? "" : after;
            }
            before = after;
        }
        return asParagraph(body);
    }

    /** Shows a reader nothing: no word, no picture, no inserted block. */
    private static boolean isBlank(Element body) {
        return body.selectFirst("figure, div") == null
                && words(body.wholeText()).isEmpty();
    }

    private static String asParagraph(Element body) {
        String words = words(body.text());
        return words.isEmpty()
                ? ""
                : body.empty().appendElement("p").appendText(words).outerHtml();
    }

    private static String words(String text) {
        return NO_WORDS.matcher(text).replaceAll(" ").strip();
    }
}
