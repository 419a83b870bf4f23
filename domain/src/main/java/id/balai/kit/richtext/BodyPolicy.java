package id.balai.kit.richtext;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/** The only place that decides what HTML an article may hold. */
final class BodyPolicy {

    static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            entry("p", Set.of()),
            entry("h2", Set.of()),
            entry("h3", Set.of()),
            entry("h4", Set.of()),
            entry("blockquote", Set.of()),
            entry("ul", Set.of()),
            entry("ol", Set.of("start", "type")),
            entry("li", Set.of()),
            entry("hr", Set.of()),
            entry("br", Set.of()),
            entry("a", Set.of("href", "title")),
            entry("strong", Set.of()),
            entry("em", Set.of()),
            entry("sub", Set.of()),
            entry("sup", Set.of()),
            entry("figure", Set.of()),
            entry("img", Set.of("alt", "height", "role", "src", "width")),
            entry("figcaption", Set.of()),
            entry("div", Set.of("data-*")),
            entry("table", Set.of()),
            entry("caption", Set.of()),
            entry("thead", Set.of()),
            entry("tbody", Set.of()),
            entry("tr", Set.of()),
            entry("th", Set.of("scope", "colspan", "rowspan")),
            entry("td", Set.of("colspan", "rowspan")));

    private static final Pattern NUMBER = Pattern.compile("[2-9]|[1-9]\\d{1,2}");

    private static final Pattern SPAN = Pattern.compile("[2-9]|[1-9]\\d");

    private static final Pattern NUMBERING = Pattern.compile("[aAiI]");

    private static final Pattern PICTURE_ADDRESS =
            Pattern.compile("/media/[0-9a-f]{64}/[1-9]\\d{0,4}\\.(?:jpg|png|gif)");

    private static final Pattern PIXELS = Pattern.compile("[1-9]\\d{0,4}");

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");

    /** Blocks that become paragraphs, so that the words of two of them do not run together. */
    private static final String[] OTHER_BLOCKS = {
        "section",
        "article",
        "main",
        "aside",
        "nav",
        "header",
        "footer",
        "address",
        "center",
        "pre",
        "dl",
        "dt",
        "dd",
        "details",
        "summary",
        "form",
        "fieldset",
        "legend",
        "option",
        "dialog"
    };

    private static final PolicyFactory POLICY = policy();

    private BodyPolicy() {}

    /** What is let through of what somebody sent. */
    static Element kept(String raw) {
        KeptTree tree = new KeptTree();
        HtmlSanitizer.sanitize(raw, POLICY.apply(tree), BlockElements::joined);
        return tree.body();
    }

    private static PolicyFactory policy() {
        return BlockElements.allowIn(allowPicturesIn(new HtmlPolicyBuilder()))
                .allowElements(ELEMENTS.keySet().toArray(String[]::new))
                .allowElements(onlyWith("href"), "a")
                .allowElements((name, attributes) -> "h2", "h1")
                .allowElements((name, attributes) -> "h4", "h5", "h6")
                .allowElements((name, attributes) -> "strong", "b")
                .allowElements((name, attributes) -> "em", "i")
                .allowElements((name, attributes) -> "p", OTHER_BLOCKS)
                .allowUrlProtocols("http", "https", "mailto", "tel", "geo")
                .allowAttributes("title")
                .onElements("a")
                .allowAttributes("href")
                .matching(
                        (element, attribute, value) -> LinkAddress.parse(value).orElse(null))
                .onElements("a")
                .allowAttributes("start")
                .matching(NUMBER)
                .onElements("ol")
                .allowAttributes("type")
                .matching(NUMBERING)
                .onElements("ol")
                .allowAttributes("colspan", "rowspan")
                .matching(SPAN)
                .onElements("td", "th")
                .toFactory();
    }

    /** Those of this site's media library; any other is dropped. */
    private static HtmlPolicyBuilder allowPicturesIn(HtmlPolicyBuilder policy) {
        return policy.allowElements(onlyWith("src"), "img")
                .allowAttributes("src")
                .matching(PICTURE_ADDRESS)
                .onElements("img")
                .allowAttributes("alt")
                .matching((element, attribute, value) ->
                        WHITE_SPACE.matcher(value).replaceAll(" ").replaceAll("^ | $", ""))
                .onElements("img")
                .allowAttributes("role")
                .matching(false, "presentation")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(PIXELS)
                .onElements("img");
    }

    /** Without the attribute the element goes, and what it holds stays. */
    private static ElementPolicy onlyWith(String attribute) {
        return (name, attributes) -> IntStream.range(0, attributes.size())
                        .anyMatch(i -> i % 2 == 0 && attributes.get(i).equals(attribute))
                ? name
                : null;
    }
}
