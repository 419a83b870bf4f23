package id.balai.kit.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import id.balai.kit.richtext.RunningText.Mark;

/**
 * Writes what the policy lets through in the one form that the editor writes too: loose text stands in paragraphs, a
 * paragraph that is alone in a list item or cell is unwrapped, rows of headings form the head of their table, each
 * picture has a figure of its own. Opening an untouched body in the editor therefore changes nothing.
 */
final class CanonicalForm {

    private static final Set<String> FLOW_CONTENT =
            Set.of("p", "h2", "h3", "h4", "blockquote", "ul", "ol", "hr", "table", "figure", "div");

    private final Element body = BodyTree.empty();

    /** The innermost block that holds other blocks or cells. */
    private Element holder = body;

    /** Null between two blocks of text. */
    private RunningText text;

    private final List<Mark> marks = new ArrayList<>();

    /** The last figure, as long as the figure of the source that its picture stood in may bring its caption. */
    private Element uncaptioned;

    private CanonicalForm() {}

    /** @param kept the body as the policy lets it through */
    static Element of(Element kept) {
        CanonicalForm form = new CanonicalForm();
        form.pass(kept);
        while (form.body.lastChild() instanceof Element last && last.nameIs("p") && last.childNodeSize() == 0) {
            last.remove();
        }
        return form.body;
    }

    private void write(Node node) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "a", "strong", "em", "sub", "sup" -> mark(element);
                case "br" -> lineBreak();
                case "img" -> picture(element);
                default -> block(element);
            }
        }
    }

    private void writeAll(Element source) {
        source.childNodes().forEach(this::write);
    }

    private void write(String words) {
        if (!words.isBlank()) {
            openText();
        }
        if (text != null) {
            text.write(words, marks);
        }
    }

    private void mark(Element source) {
        marks.add(new Mark(source));
        writeAll(source);
        marks.remove(marks.size() - 1);
    }

    private void lineBreak() {
        openText();
        if (text != null) {
            text.lineBreak(marks);
        }
    }

    private void picture(Element source) {
        if (inPlainText()) {
            return;
        }
        endText(false);
        if (accepts("figure")) {
            Element figure = holder.appendElement("figure");
            describe(figure.appendElement("img"), source);
            uncaptioned = source.closest("figure") == null ? null : figure;
        }
    }

    /** An img always says what it shows, if only that nobody has said so yet; only one that says nothing may be decoration. */
    private static void describe(Element image, Element source) {
        image.attr("alt", "").attributes().addAll(source.attributes());
        if (!image.attr("alt").isEmpty()) {
            image.removeAttr("role");
        }
    }

    private void block(Element source) {
        if (inPlainText()) {
            text.space();
            writeAll(source);
            text.space();
            return;
        }
        endText(false);
        if (source.nameIs("figure")) {
            pass(source);
            uncaptioned = null;
        } else if (!source.nameIs("figcaption")) {
            place(source, source.normalName());
        } else if (uncaptioned != null && holder.lastChild() == uncaptioned) {
            fill(uncaptioned.appendElement("figcaption"), source);
            uncaptioned = null;
        } else {
            place(source, "p");
        }
    }

    private void place(Element source, String name) {
        if (!accepts(name)) {
            pass(source);
            return;
        }
        Element block = holder.appendElement(name);
        if (name.equals("th")) {
            // until its row is placed; the editor writes it before the others
            block.attr("scope", "row");
        }
        block.attributes().addAll(source.attributes());
        if (RunningText.BLOCKS.contains(name)) {
            fill(block, source);
        } else {
            hold(block, source);
        }
    }

    /** What the element holds stands in the place of the element. */
    private void pass(Element source) {
        writeAll(source);
        endText(false);
    }

    private void fill(Element block, Element source) {
        text = new RunningText(block);
        writeAll(source);
        endText(text != null && text.fills(block) && block.nameIs("p"));
    }

    private void hold(Element block, Element source) {
        holder = block;
        pass(source);
        holder = block.parent();
        new ClosedBlock(block).finish();
    }

    private boolean accepts(String child) {
        return switch (holder.normalName()) {
            case "ul", "ol" -> child.equals("li");
            case "table" -> child.equals("tr") || child.equals("caption") && holder.childNodeSize() == 0;
            case "tr" -> child.equals("td") || child.equals("th");
            default -> FLOW_CONTENT.contains(child);
        };
    }

    private void openText() {
        if (text == null && accepts("p")) {
            text = new RunningText(holder.appendElement("p"));
        }
    }

    private void endText(boolean keptEmpty) {
        if (text != null) {
            text.end(keptEmpty);
            text = null;
        }
    }

    private boolean inPlainText() {
        return text != null && text.isPlain();
    }
}
