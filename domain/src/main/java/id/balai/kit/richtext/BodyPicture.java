package id.balai.kit.richtext;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture of the media library in a body, as the editor and the policy write it. Alternative text and caption are HTML
 * without elements, to be written back as they are; empty when there are none.
 */
public record BodyPicture(String hash, String alternative, boolean decorative, String caption) {

    private static final Pattern WRITTEN =
            Pattern.compile("<figure><img ([^>]*)>(?:<figcaption>([^<]*)</figcaption>)?</figure>");

    private static final Pattern ALTERNATIVE = Pattern.compile("alt=\"([^\"]*)\"");

    private static final Pattern SOURCE = Pattern.compile("src=\"/media/(\\p{XDigit}{64})/");

    /** @param html of a {@link RichText} */
    public static List<BodyPicture> in(String html) {
        return WRITTEN.matcher(html).results().map(BodyPicture::of).toList();
    }

    /**
     * The body with each picture written anew.
     *
     * @param html of a {@link RichText}
     */
    public static String rewrite(String html, Function<BodyPicture, String> writing) {
        return WRITTEN.matcher(html).replaceAll(found -> Matcher.quoteReplacement(writing.apply(of(found))));
    }

    /** Whether someone who does not see it learns what it shows, or that it shows nothing of importance. */
    public boolean isDescribed() {
        return decorative || !alternative.isEmpty();
    }

    private static BodyPicture of(MatchResult found) {
        String attributes = found.group(1);
        return new BodyPicture(
                first(SOURCE, attributes),
                first(ALTERNATIVE, attributes),
                attributes.contains(" role=\"presentation\""),
                found.group(2) == null ? "" : found.group(2));
    }

    private static String first(Pattern pattern, String attributes) {
        Matcher matcher = pattern.matcher(attributes);
        return matcher.find() ? matcher.group(1) : "";
    }
}
