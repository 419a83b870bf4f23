package id.balai.kit.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A block of a body while it is being written: where it begins in the output and what it holds so far. */
final class Box {

    private static final Set<String> LISTS = Set.of("ul", "ol");

    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> ONLY_WITH_CONTENT = Set.of("ul", "ol", "blockquote", "table", "tr");

    private static final Set<String> FLOW_CONTENT =
            Set.of("p", "h2", "h3", "h4", "blockquote", "ul", "ol", "hr", "table", "figure", "div");

    private final String name;

    private final List<Box> children = new ArrayList<>();

    private int start = -1;

    private int inside;

    private boolean inHead;

    Box(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean isWritten() {
        return start >= 0;
    }

    boolean accepts(String child) {
        return switch (name) {
            case "ul", "ol" -> child.equals("li");
            case "table" -> child.equals("tr") || child.equals("caption") && children.isEmpty();
            case "tr" -> CELLS.contains(child);
            case "", "blockquote", "li", "td", "th" -> FLOW_CONTENT.contains(child);
            default -> false;
        };
    }

    void add(Box child) {
        children.add(child);
    }

    Box openIn(StringBuilder out, String attributes) {
        start = out.length();
        if (!name.isEmpty()) {
            out.append('<').append(name).append(attributes).append('>');
        }
        inside = out.length();
        return this;
    }

    boolean isEmptyIn(StringBuilder out) {
        return out.length() == inside;
    }

    void removeFrom(StringBuilder out, Box parent) {
        out.setLength(start);
        parent.children.remove(parent.children.size() - 1);
    }

    void closeIn(StringBuilder out, Box parent) {
        if (ONLY_WITH_CONTENT.contains(name) && children.stream().allMatch(child -> child.name.equals("caption"))) {
            removeFrom(out, parent);
            return;
        }
        if (name.equals("li") || CELLS.contains(name)) {
            unwrapOnlyParagraph(out);
        } else if (name.equals("tr")) {
            parent.placeRow(this, out);
        } else if (name.equals("table")) {
            out.append(inHead ? "</thead>" : "</tbody>");
        }
        out.append("</").append(name).append('>');
    }

    private void unwrapOnlyParagraph(StringBuilder out) {
        boolean paragraphFirst = !children.isEmpty() && children.get(0).name.equals("p");
        boolean alone = children.stream().skip(1).allMatch(child -> name.equals("li") && LISTS.contains(child.name));
        if (paragraphFirst && alone) {
            Box paragraph = children.get(0);
            int end = children.size() > 1 ? children.get(1).start : out.length();
            out.delete(end - "</p>".length(), end).delete(paragraph.start, paragraph.inside);
        }
    }

    /** Leading rows of headings make up the head of the table; a heading there belongs to its column, else to its row. */
    private void placeRow(Box row, StringBuilder out) {
        boolean first = children.stream()
                        .filter(child -> child.name.equals("tr"))
                        .findFirst()
                        .orElseThrow()
                == row;
        boolean ofHeadings = row.children.stream().allMatch(cell -> cell.name.equals("th"));
        boolean wasInHead = inHead;
        inHead = ofHeadings && (first || inHead);
        String scope = inHead ? " scope=\"col\"" : " scope=\"row\"";
        for (int i = row.children.size() - 1; i >= 0; i--) {
            Box cell = row.children.get(i);
            if (cell.name.equals("th")) {
                out.insert(cell.start + "<th".length(), scope);
            }
        }
        if (first) {
            out.insert(row.start, inHead ? "<thead>" : "<tbody>");
        } else if (wasInHead && !inHead) {
            out.insert(row.start, "</thead><tbody>");
        }
    }
}
