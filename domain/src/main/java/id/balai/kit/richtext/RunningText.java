package id.balai.kit.richtext;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Fills a block with text the way the editor does: white space collapsed and cut at both ends of a line, marks (link,
 * bold …) in one fixed order, opened only around text and merged with an equal neighbour.
 */
final class RunningText {

    static final Set<String> BLOCKS = Set.of("p", "h2", "h3", "h4", "caption", "figcaption", "div");

    /** Their text carries no marks and no breaks. */
    private static final Set<String> PLAIN_BLOCKS = Set.of("caption", "figcaption", "div");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r]+");

    /** A mark around text. */
    record Mark(String name, Attributes attributes) {

        static final List<String> NAMES = List.of("a", "strong", "em", "sub", "sup");

        Mark(Element element) {
            this(element.normalName(), element.attributes());
        }

        private Element openIn(Element place) {
            Element opened = place.appendElement(name);
            opened.attributes().addAll(attributes);
            return opened;
        }
    }

    private final Element block;

    private List<Mark> marksOfPendingSpace;

    private boolean atStart = true;

    RunningText(Element block) {
        this.block = block;
    }

    boolean fills(Element other) {
        return block == other;
    }

    boolean isPlain() {
        return PLAIN_BLOCKS.contains(block.normalName());
    }

    void write(String text, List<Mark> marks) {
        List<Mark> wanted = inOrder(marks);
        String collapsed = SPACES.matcher(text).replaceAll(" ");
        if (collapsed.startsWith(" ")) {
            space(wanted);
        }
        String words = collapsed.trim();
        if (!words.isEmpty()) {
            flushSpace();
            within(wanted).appendText(words);
            atStart = false;
        }
        if (collapsed.endsWith(" ")) {
            space(wanted);
        }
    }

    void lineBreak(List<Mark> marks) {
        if (isPlain()) {
            space();
            return;
        }
        flushSpace();
        within(inOrder(marks)).appendElement("br");
        atStart = true;
    }

    /** Parts two words that no other space parts. */
    void space() {
        space(List.of());
    }

    /** Takes the block out again when nothing was written; a place for something else stands without words too. */
    void end(boolean keptEmpty) {
        if (block.childNodeSize() == 0 && !keptEmpty && !block.nameIs("div")) {
            block.remove();
        }
    }

    private void space(List<Mark> marks) {
        if (!atStart && marksOfPendingSpace == null) {
            marksOfPendingSpace = marks;
        }
    }

    private void flushSpace() {
        if (marksOfPendingSpace != null) {
            within(marksOfPendingSpace).appendText(" ");
            marksOfPendingSpace = null;
        }
    }

    /** Where text with these marks goes on: what was written last is still open. */
    private Element within(List<Mark> marks) {
        Element place = block;
        for (Mark mark : marks) {
            boolean open = place.lastChild() instanceof Element last && new Mark(last).equals(mark);
            place = open ? place.lastElementChild() : mark.openIn(place);
        }
        return place;
    }

    private List<Mark> inOrder(List<Mark> marks) {
        return isPlain()
                ? List.of()
                : marks.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(mark -> Mark.NAMES.indexOf(mark.name())))
                        .toList();
    }
}
