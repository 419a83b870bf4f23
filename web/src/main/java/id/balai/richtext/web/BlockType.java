package id.balai.richtext.web;

import java.util.List;

import jakarta.json.JsonValue;

import id.balai.kit.richtext.InsertedBlock;
import id.balai.shared.Placed;

/**
 * A type of block that people can insert into articles and pages. Whoever has something to show there brings a CDI bean
 * of this type, and a module for the editor.
 */
public interface BlockType extends Placed {

    /** What bodies have in {@code data-block}: never changed, for it is stored. See {@link InsertedBlock#TYPE}. */
    String name();

    /** Where its button stands among those of the other types. */
    @Override
    int place();

    /** The key of the text that names it where two versions of a text are compared. */
    String wordKey();

    /**
     * Asked once for each page that has such blocks, before the answer is under way. The attributes of a block say
     * whatever somebody wrote there, and are harmless in HTML.
     *
     * @param blocks all of this type on the page, at least one
     */
    Drawing draw(List<InsertedBlock> blocks);

    /**
     * The module that declares the type to the editor, by its name within the resources folder. What it declares says
     * {@code editor/block-types.js}.
     */
    String editorModule();

    /** What the module has to know of the village, such as what can be chosen. */
    default JsonValue editorData() {
        return JsonValue.NULL;
    }
}
