package id.balai.kit.richtext;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
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

    static String clean(String raw) {
        CanonicalHtml out = new CanonicalHtml();
        read(raw, out);
        return out.html();
    }

    static String textOf(String html) {
        PlainText out = new PlainText();
        read(html, out);
        return out.text();
    }

    /** Whether canonical HTML shows a reader nothing: no word, no picture, no inserted block. */
    static boolean isBlank(String html) {
        return !html.contains("<figure>")
                && !html.contains("<div ")
                && textOf(html).isEmpty();
    }

    static String asParagraph(String text) {
        return text.isEmpty() ? "" : "<p>" + Escaped.text(text) + "</p>";
    }

    /** Reports a body, cleaned, to a reader. */
    static void read(String html, HtmlStreamEventReceiver out) {
        HtmlSanitizer.sanitize(html, POLICY.apply(BlockElements.parted(out)), BlockElements::joined);
    }

    private static PolicyFactory policy() {
        return BlockElements.allowIn(PictureElements.allowIn(new HtmlPolicyBuilder()))
                .allowElements(ELEMENTS.keySet().toArray(String[]::new))
                .allowElements(BodyPolicy::link, "a")
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

    private static String link(String name, List<String> attributes) {
        boolean leadsSomewhere = IntStream.range(0, attributes.size())
                .anyMatch(i -> i % 2 == 0 && attributes.get(i).equals("href"));
        return leadsSomewhere ? name : null;
    }
}
