package id.balai.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;

import id.balai.shared.Slug;

/**
 * Which pictures and blocks the policy lets into a body: pictures of this site's media library, with an alternative text
 * or marked as decoration, videos of YouTube by their name, and the members of an institution by its address. Anything
 * else is dropped, or becomes a paragraph.
 */
final class MediaElements {

    private static final Pattern PICTURE_ADDRESS =
            Pattern.compile("/media/[0-9a-f]{64}/[1-9]\\d{0,4}\\.(?:jpg|png|gif)");

    private static final Pattern PIXELS = Pattern.compile("[1-9]\\d{0,4}");

    private static final Pattern VIDEO = Pattern.compile("[A-Za-z0-9_-]{11}");

    /** Each block with the attribute that says which one. */
    private static final Map<String, String> BLOCKS = Map.of("youtube", "data-video", "members", "data-institution");

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");

    private MediaElements() {}

    static HtmlPolicyBuilder allowIn(HtmlPolicyBuilder policy) {
        return policy.allowElements(MediaElements::picture, "img")
                .allowAttributes("src")
                .matching(PICTURE_ADDRESS)
                .onElements("img")
                .allowAttributes("alt")
                .matching(MediaElements::oneLine)
                .onElements("img")
                .allowAttributes("role")
                .matching(false, "presentation")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(PIXELS)
                .onElements("img")
                .allowElements(MediaElements::block, "div")
                .allowAttributes("data-block")
                .matching(false, BLOCKS.keySet())
                .onElements("div")
                .allowAttributes("data-video")
                .matching(VIDEO)
                .onElements("div")
                .allowAttributes("data-institution")
                .matching((element, attribute, value) -> Slug.isForm(value) ? value : null)
                .onElements("div");
    }

    /** An img always says what it shows, if only that nobody has said so yet; only one that says nothing may be decoration. */
    private static String picture(String name, List<String> attributes) {
        if (valueOf("src", attributes) == null) {
            return null;
        }
        String alternative = valueOf("alt", attributes);
        if (alternative == null) {
            attributes.addAll(List.of("alt", ""));
        } else if (!alternative.isEmpty()) {
            remove("role", attributes);
        }
        return name;
    }

    private static String block(String name, List<String> attributes) {
        String kind = valueOf("data-block", attributes);
        String which = kind == null ? null : BLOCKS.get(kind);
        if (which != null && valueOf(which, attributes) != null) {
            BLOCKS.values().stream().filter(other -> !other.equals(which)).forEach(other -> remove(other, attributes));
            return name;
        }
        attributes.clear();
        return "p";
    }

    private static String oneLine(String element, String attribute, String value) {
        return WHITE_SPACE.matcher(value).replaceAll(" ").replaceAll("^ | $", "");
    }

    private static String valueOf(String name, List<String> attributes) {
        int at = names(attributes).indexOf(name);
        return at < 0 ? null : attributes.get(2 * at + 1);
    }

    private static void remove(String name, List<String> attributes) {
        int at = names(attributes).indexOf(name);
        if (at >= 0) {
            attributes.subList(2 * at, 2 * at + 2).clear();
        }
    }

    private static List<String> names(List<String> attributes) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i += 2) {
            names.add(attributes.get(i));
        }
        return names;
    }
}
