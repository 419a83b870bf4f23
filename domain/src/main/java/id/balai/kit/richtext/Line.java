package id.balai.kit.richtext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes running text the way the editor does: white space collapsed and cut at both ends of a line, marks (link,
 * bold …) in one fixed order, opened only around text and merged with an equal neighbour.
 */
final class Line {

    /** A mark with its attributes written out. */
    record Mark(String name, String attributes) {

        static final List<String> NAMES = List.of("a", "strong", "em", "sub", "sup");
    }

    private final StringBuilder out;

    private final List<Mark> written = new ArrayList<>();

    private List<Mark> marksOfPendingSpace;

    private boolean atStart = true;

    Line(StringBuilder out) {
        this.out = out;
    }

    void write(String text, List<Mark> marks) {
        List<Mark> wanted = inOrder(marks);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isSpace(text.charAt(i))) {
                continue;
            }
            if (i > from) {
                word(text.substring(from, i), wanted);
            }
            if (i < text.length() && !atStart && marksOfPendingSpace == null) {
                marksOfPendingSpace = wanted;
            }
            from = i + 1;
        }
    }

    void lineBreak(List<Mark> marks) {
        flushSpace();
        switchTo(inOrder(marks));
        out.append("<br>");
        atStart = true;
    }

    /** Closes what is open; a space that nothing followed is dropped. */
    void end() {
        marksOfPendingSpace = null;
        switchTo(List.of());
        atStart = true;
    }

    private void word(String word, List<Mark> marks) {
        String escaped = Escaped.text(word);
        if (escaped.isEmpty()) {
            return;
        }
        flushSpace();
        switchTo(marks);
        out.append(escaped);
        atStart = false;
    }

    private void flushSpace() {
        if (marksOfPendingSpace != null) {
            switchTo(marksOfPendingSpace);
            out.append(' ');
            marksOfPendingSpace = null;
        }
    }

    private void switchTo(List<Mark> marks) {
        int kept = 0;
        while (kept < Math.min(written.size(), marks.size())
                && written.get(kept).equals(marks.get(kept))) {
            kept++;
        }
        while (written.size() > kept) {
            out.append("</").append(written.remove(written.size() - 1).name()).append('>');
        }
        for (Mark mark : marks.subList(kept, marks.size())) {
            out.append('<').append(mark.name()).append(mark.attributes()).append('>');
            written.add(mark);
        }
    }

    private static List<Mark> inOrder(List<Mark> marks) {
        return marks.stream()
                .distinct()
                .sorted(Comparator.comparingInt(mark -> Mark.NAMES.indexOf(mark.name())))
                .toList();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
