package id.balai.kit.richtext;

import java.util.Set;

import org.jsoup.nodes.Element;

/** A block that holds others, all of them written. */
record ClosedBlock(Element block) {

    private static final Set<String> ITEMS_AND_CELLS = Set.of("li", "td", "th");

    private static final Set<String> LISTS = Set.of("ul", "ol");

    /** Gives it its last form, or takes it out when it has no content. */
    void finish() {
        if (ITEMS_AND_CELLS.contains(block.normalName())) {
            unwrapOnlyParagraph();
        } else if (isHollow()) {
            block.remove();
        } else if (block.nameIs("tr")) {
            placeRow();
        }
    }

    /** What only has a caption shows nothing either; a rule holds nothing, and yet is something to see. */
    private boolean isHollow() {
        return !block.nameIs("hr") && block.children().stream().allMatch(child -> child.nameIs("caption"));
    }

    private void unwrapOnlyParagraph() {
        Element first = block.firstElementChild();
        boolean alone = block.children().stream()
                .skip(1)
                .allMatch(child -> block.nameIs("li") && LISTS.contains(child.normalName()));
        if (first != null && first.nameIs("p") && alone) {
            first.unwrap();
        }
    }

    /** Leading rows of headings make up the head of the table; a heading there belongs to its column, else to its row. */
    private void placeRow() {
        Element last = block.previousElementSibling();
        boolean mayBeHead = last == null || !last.nameIs("tbody");
        boolean head = mayBeHead && block.children().stream().allMatch(cell -> cell.nameIs("th"));
        String part = head ? "thead" : "tbody";
        if (head) {
            block.children().attr("scope", "col");
        }
        Element parent =
                last != null && last.nameIs(part) ? last : block.parent().appendElement(part);
        parent.appendChild(block);
    }
}
