package id.balai.richtext;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A YouTube video in a body, as the editor and the policy write it: the eleven characters that name it, and its title as
 * HTML without elements, to be written back as it is; empty when there is none.
 */
public record BodyVideo(String id, String title) {

    private static final Pattern WRITTEN =
            Pattern.compile("<div data-block=\"youtube\" data-video=\"([\\w-]{11})\">([^<]*)</div>");

    /**
     * The body with each video written anew.
     *
     * @param html of a {@link RichText}
     */
    public static String rewrite(String html, Function<BodyVideo, String> writing) {
        return WRITTEN.matcher(html)
                .replaceAll(found ->
                        Matcher.quoteReplacement(writing.apply(new BodyVideo(found.group(1), found.group(2)))));
    }
}
