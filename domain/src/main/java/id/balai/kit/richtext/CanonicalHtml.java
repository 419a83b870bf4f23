package id.balai.kit.richtext;

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

    private static final Set<String> TEXT_BLOCKS = Set.of("p", "h2", "h3", "h4", "caption", "figcaption", "div");

    /** Their text carries no marks and no breaks. */
    private static final Set<String> PLAIN_BLOCKS = Set.of("caption", "figcaption", "div");

    private static final Set<String> VOID = Set.of("br", "hr", "img");

    private final StringBuilder out = new StringBuilder();

    private final Line line = new Line(out);

    private final Figures figures = new Figures(out);

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
        } else if (name.equals("img")) {
            picture(Escaped.attributes(attributes));
        } else if (name.equals("figure") && !inPlainBlock()) {
            endTextBlock(false);
            boxes.push(new Box(name));
        } else if (inPlainBlock()) {
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
        } else if (!VOID.contains(name)) {
            closeBlock(boxes.pop());
        }
    }

    @Override
    public void text(String text) {
        if (textBlock == null && !text.isBlank()) {
            openParagraph();
        }
        if (textBlock != null) {
            line.write(text, inPlainBlock() ? List.of() : marks);
        }
    }

    private void lineBreak() {
        if (inPlainBlock()) {
            line.write(" ", List.of());
            return;
        }
        openParagraph();
        if (textBlock != null) {
            line.lineBreak(marks);
        }
    }

    private void picture(String attributes) {
        if (inPlainBlock()) {
            return;
        }
        endTextBlock(false);
        if (parent().accepts("figure")) {
            boolean inFigure = boxes.stream().anyMatch(box -> box.name().equals("figure"));
            figures.write(attributes, parent(), inFigure);
        }
    }

    private void openBlock(String name, String attributes) {
        endTextBlock(false);
        if (name.equals("figcaption") && figures.awaitsCaption()) {
            textBlock = figures.openCaption();
            boxes.push(textBlock);
            return;
        }
        Box box = new Box(name.equals("figcaption") ? "p" : name);
        if (parent().accepts(box.name())) {
            parent().add(box.openIn(out, attributes));
            textBlock = TEXT_BLOCKS.contains(box.name()) ? box : null;
        }
        if (!name.equals("hr")) {
            boxes.push(box);
        }
    }

    private void closeBlock(Box box) {
        if (!box.isWritten() && inPlainBlock()) {
            line.write(" ", List.of());
            return;
        }
        endTextBlock(box == textBlock && box.name().equals("p"));
        if (box.isWritten() && !TEXT_BLOCKS.contains(box.name())) {
            box.closeIn(out, parent());
        } else if (box.name().equals("figure")) {
            figures.leave();
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
        if (textBlock.name().equals("figcaption")) {
            figures.closeCaption(textBlock);
        } else if (textBlock.isEmptyIn(out) && !keptEmpty && !textBlock.name().equals("div")) {
            textBlock.removeFrom(out, parent());
        } else {
            out.append("</").append(textBlock.name()).append('>');
        }
        textBlock = null;
    }

    private boolean inPlainBlock() {
        return textBlock != null && PLAIN_BLOCKS.contains(textBlock.name());
    }

    /** The innermost block that holds other blocks or cells. */
    private Box parent() {
        return boxes.stream()
                .filter(box -> box.isWritten() && !TEXT_BLOCKS.contains(box.name()))
                .findFirst()
                .orElseThrow();
    }
}
