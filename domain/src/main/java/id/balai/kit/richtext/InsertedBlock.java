package id.balai.kit.richtext;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a body where something else is shown, such as a video or what a feature knows, as the editor and the policy
 * write it. A body may hold blocks of any type: which types there are and what their attributes mean is known to those
 * alone who draw them, so a block may be of a type that nobody draws, or lead nowhere. What is shown is not part of the
 * body, so that it never ages.
 *
 * @param type what {@code data-block} has
 * @param attributes what the block's other attributes have, by their names without {@code data-}
 * @param text stands for it where it is not shown: HTML without elements, to be written back as it is; empty when there
 *     is none
 */
public record InsertedBlock(String type, Map<String, String> attributes, String text) {

    /** What types are called. */
    public static final Pattern TYPE = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    /** What the attributes of a block are called, without {@code data-}. */
    public static final Pattern NAME = Pattern.compile("[a-z]+");

    /** What attributes may have: a number, a day, an address of this site, the name of a video. */
    public static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{1,120}");

    private static final Pattern WRITTEN = Pattern.compile("<div((?: data-[a-z]+=\"[^\"]+\")+)>([^<]*)</div>");

    private static final Pattern ATTRIBUTE = Pattern.compile(" data-([a-z]+)=\"([^\"]+)\"");

    /**
     * All blocks of a body in their order.
     *
     * @param html of a {@link RichText}
     */
    public static List<InsertedBlock> in(String html) {
        return WRITTEN.matcher(html).results().map(InsertedBlock::of).toList();
    }

    /**
     * The body with each block written anew.
     *
     * @param html of a {@link RichText}
     */
    public static String rewrite(String html, Function<InsertedBlock, String> writing) {
        return WRITTEN.matcher(html).replaceAll(found -> Matcher.quoteReplacement(writing.apply(of(found))));
    }

    /** What the attribute of this name without {@code data-} has; empty when there is none. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    private static InsertedBlock of(MatchResult found) {
        Map<String, String> attributes = new TreeMap<>();
        ATTRIBUTE
                .matcher(found.group(1))
                .results()
                .forEach(attribute -> attributes.put(attribute.group(1), attribute.group(2)));
        return new InsertedBlock(attributes.remove("block"), Map.copyOf(attributes), found.group(2));
    }
}
