package id.balai.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes what the policy lets through in the one form that the editor writes too: loose text stands in paragraphs, a
 * paragraph that is alone in a list item or cell is unwrapped, rows of headings form the head of their table. Opening
 * an untouched body in the editor therefore changes nothing.
 */
final class CanonicalHtml implements HtmlStreamEventReceiver {

    private static final Set<String> TEXT_BLOCKS = Set.of("p", "h2", "h3", "h4", "caption");

    private final StringBuilder out = new StringBuilder();

    private final Line line = new Line(out);

    private final List<Line.Mark> marks = new ArrayList<>();

    /** Every open block, those that are not written because they do not fit included; at the bottom the body itself. */
    private final Deque<Box> boxes = new ArrayDeque<>();

    private Box textBlock;

    CanonicalHtml() {
        boxes.push(new Box("").openIn(out, ""));
    }

    String html() {
        return out.toString();
    }

    @Override
    public void openDocument() {
        // the body is open from the start
    }

    @Override
    public void closeDocument() {
        endTextBlock(false);
        while (out.toString().endsWith("<p></p>")) {
            out.setLength(out.length() - "<p></p>".length());
        }
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (Line.Mark.NAMES.contains(name)) {
            marks.add(new Line.Mark(name, Escaped.attributes(attributes)));
        } else if (name.equals("br")) {
            lineBreak();
        } else if (inCaption()) {
            boxes.push(new Box(name));
            line.write(" ", List.of());
        } else {
            openBlock(name, Escaped.attributes(attributes));
        }
    }

    @Override
    public void closeTag(String name) {
        if (Line.Mark.NAMES.contains(name)) {
            marks.remove(marks.size() - 1);
        } else if (!name.equals("br") && !name.equals("hr")) {
            closeBlock(boxes.pop());
        }
    }

    @Override
    public void text(String text) {
        if (textBlock == null && !text.isBlank()) {
            openParagraph();
        }
        if (textBlock != null) {
            line.write(text, inCaption() ? List.of() : marks);
        }
    }

    private void lineBreak() {
        if (inCaption()) {
            line.write(" ", List.of());
            return;
        }
        openParagraph();
        if (textBlock != null) {
            line.lineBreak(marks);
        }
    }

    private void openBlock(String name, String attributes) {
        endTextBlock(false);
        Box box = new Box(name);
        if (parent().accepts(name)) {
            parent().add(box.openIn(out, attributes));
            textBlock = TEXT_BLOCKS.contains(name) ? box : null;
        }
        if (!name.equals("hr")) {
            boxes.push(box);
        }
    }

    private void closeBlock(Box box) {
        if (!box.isWritten() && inCaption()) {
            line.write(" ", List.of());
            return;
        }
        endTextBlock(box == textBlock && box.name().equals("p"));
        if (box.isWritten() && !TEXT_BLOCKS.contains(box.name())) {
            box.closeIn(out, parent());
        }
    }

    private void openParagraph() {
        if (textBlock == null && parent().accepts("p")) {
            textBlock = new Box("p");
            parent().add(textBlock.openIn(out, ""));
        }
    }

    private void endTextBlock(boolean keptEmpty) {
        line.end();
        if (textBlock == null) {
            return;
        }
        if (textBlock.isEmptyIn(out) && !keptEmpty) {
            textBlock.removeFrom(out, parent());
        } else {
            out.append("</").append(textBlock.name()).append('>');
        }
        textBlock = null;
    }

    private boolean inCaption() {
        return textBlock != null && textBlock.name().equals("caption");
    }

    /** The innermost block that holds other blocks or cells. */
    private Box parent() {
        return boxes.stream()
                .filter(box -> box.isWritten() && !TEXT_BLOCKS.contains(box.name()))
                .findFirst()
                .orElseThrow();
    }
}
