package id.balai.richtext.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonValue;

import id.balai.kit.richtext.InsertedBlock;

/** A type of block as a feature brings it. Exists in tests alone, so its module is one that is there. */
@ApplicationScoped
public class NoteBlocks implements BlockType {

    @Override
    public String name() {
        return "test-note";
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public String wordKey() {
        return "article.public.attachments";
    }

    @Override
    public Drawing draw(List<InsertedBlock> blocks) {
        return new Drawing(
                block -> "<p class=\"note\">" + block.text() + " " + block.attribute("number") + "/" + blocks.size()
                        + "</p>",
                "<p class=\"notes\">" + blocks.size() + "</p>");
    }

    @Override
    public String editorModule() {
        return "editor/video-block.js";
    }

    @Override
    public JsonValue editorData() {
        return Json.createArrayBuilder().add("satu").add("dua").build();
    }
}
