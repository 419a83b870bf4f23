package id.balai.richtext.web;

import org.jsoup.nodes.Element;

import id.balai.kit.richtext.BodyTree;

/**
 * Lets the tables of an article scroll by themselves on a narrow screen, with the keyboard too.
 *
 * @param nameless what a table without a caption is called, in plain words
 */
record ScrollingTables(String nameless) {

    String wrapped(String html) {
        BodyTree drawn = BodyTree.of(html);
        wrapIn(drawn);
        return drawn.html();
    }

    void wrapIn(BodyTree body) {
        body.tables().forEach(this::wrap);
    }

    private void wrap(Element table) {
        Element caption = table.selectFirst("> caption");
        String name = caption == null ? "" : caption.wholeText().strip();
        Element region = new Element("div")
                .addClass("table")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", name.isEmpty() ? nameless : name);
        table.replaceWith(region);
        region.appendChild(table);
    }
}
