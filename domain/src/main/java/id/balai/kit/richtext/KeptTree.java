package id.balai.kit.richtext;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.owasp.html.HtmlStreamEventReceiver;

/** Takes what the policy lets through into a tree: attributes by their names, and characters that are no text left out. */
final class KeptTree implements HtmlStreamEventReceiver {

    /** As many as the sanitizer means to let through; those that it adds by itself it does not count. */
    private static final int LEVELS = 256;

    private final Element body = BodyTree.empty();

    private Element innermost = body;

    private int level;

    Element body() {
        return body;
    }

    @Override
    public void openDocument() {
        // the body is open from the start
    }

    @Override
    public void closeDocument() {
        // nothing is kept open
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        boolean empty = Tag.valueOf(name).isEmpty();
        level += empty ? 0 : 1;
        if (level > LEVELS) {
            return;
        }
        Element opened = new Element(name).appendTo(innermost);
        List<String> parted = BlockElements.parted(name, attributes);
        Map<String, String> byName = new TreeMap<>();
        for (int i = 0; i < parted.size(); i += 2) {
            byName.put(parted.get(i), written(parted.get(i + 1)));
        }
        byName.forEach(opened::attr);
        innermost = empty ? innermost : opened;
    }

    @Override
    public void closeTag(String name) {
        if (Tag.valueOf(name).isEmpty()) {
            return;
        }
        innermost = level > LEVELS ? innermost : innermost.parent();
        level--;
    }

    @Override
    public void text(String text) {
        innermost.appendText(written(text.replace('\f', ' ')));
    }

    private static String written(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        raw.codePoints().filter(KeptTree::isText).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Control characters, halves of surrogate pairs and overrides of the reading direction are no text. */
    private static boolean isText(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean unassignable = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return !control && !half && !unassignable && c != '\u202d' && c != '\u202e';
    }
}
