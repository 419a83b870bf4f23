package id.balai.kit.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;

/**
 * Which pictures the policy lets into a body: those of this site's media library, with an alternative text or marked as
 * decoration. Any other is dropped.
 */
final class PictureElements {

    private static final Pattern PICTURE_ADDRESS =
            Pattern.compile("/media/[0-9a-f]{64}/[1-9]\\d{0,4}\\.(?:jpg|png|gif)");

    private static final Pattern PIXELS = Pattern.compile("[1-9]\\d{0,4}");

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");

    private PictureElements() {}

    static HtmlPolicyBuilder allowIn(HtmlPolicyBuilder policy) {
        return policy.allowElements(PictureElements::picture, "img")
                .allowAttributes("src")
                .matching(PICTURE_ADDRESS)
                .onElements("img")
                .allowAttributes("alt")
                .matching(PictureElements::oneLine)
                .onElements("img")
                .allowAttributes("role")
                .matching(false, "presentation")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(PIXELS)
                .onElements("img");
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
