package id.balai.richtext.web;

import java.util.function.Function;

import id.balai.kit.richtext.InsertedBlock;

/**
 * How the blocks of one type look on a page.
 *
 * @param each the HTML of a block, empty when readers see nothing in its place
 * @param once HTML that the page needs once behind its text, such as a script
 */
public record Drawing(Function<InsertedBlock, String> each, String once) {

    static final Drawing NOTHING = new Drawing(block -> "");

    public Drawing(Function<InsertedBlock, String> each) {
        this(each, "");
    }
}
