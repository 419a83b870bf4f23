package id.balai.shared.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Words that stand in a page instead of in the bundle. */
class HardCodedText {

    private static final Set<String> VISIBLE = Set.of(
            "title",
            "alt",
            "label",
            "placeholder",
            "summary",
            "header",
            "headertext",
            "emptymessage",
            "requiredmessage",
            "validatormessage",
            "convertermessage",
            "itemlabel",
            "legend",
            "message",
            "tooltip",
            "aria-label",
            "arialabel");

    /** Elements whose {@code value} is read by people. */
    private static final String SPEAKING = "(?i).*(button|link|outputtext|outputlabel|outputformat|menuitem)";

    private static final String LETTERS = "(?s).*\\p{L}{2}.*";

    private HardCodedText() {}

    /** @return each text or attribute with letters outside an expression */
    static List<String> in(String page) {
        return Jsoup.parse(page, "", Parser.xmlParser()).getAllElements().stream()
                .flatMap(element -> Stream.concat(texts(element), attributes(element)))
                .filter(text -> text.replaceAll("[#$]\\{[^}]*\\}", "").matches(LETTERS))
                .toList();
    }

    private static Stream<String> texts(Element element) {
        return element.textNodes().stream().map(TextNode::text).map(String::strip);
    }

    private static Stream<String> attributes(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> VISIBLE.contains(attribute.getKey().toLowerCase())
                        || attribute.getKey().equals("value")
                                && element.tagName().matches(SPEAKING))
                .map(attribute -> attribute.getValue());
    }
}
