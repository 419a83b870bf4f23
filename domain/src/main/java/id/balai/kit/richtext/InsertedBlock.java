package id.balai.kit.richtext;

import java.util.regex.Pattern;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * A place in a body where something else is shown, such as a video or what a feature knows, as the editor and the policy
 * write it. A body may hold blocks of any type: which types there are and what their attributes mean is known to those
 * alone who draw them, so a block may be of a type that nobody draws, or lead nowhere. What is shown is not part of the
 * body, so that it never ages.
 */
public record InsertedBlock(Element element) {

    /** What types are called. */
    public static final Pattern TYPE = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    /** What the attributes of a block are called, without {@code data-}. */
    public static final Pattern NAME = Pattern.compile("[a-z]+");

    /** What attributes may have: a number, a day, an address of this site, the name of a video. */
    public static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{1,120}");

    /** What {@code data-block} has. */
    public String type() {
        return attribute("block");
    }

    /** What the attribute of this name without {@code data-} has; empty when there is none. */
    public String attribute(String name) {
        return element.attr("data-" + name);
    }

    /** Stands for it where it is not shown: HTML without elements, to be written back as it is; empty when there is none. */
    public String text() {
        return element.html();
    }

    /** Shows HTML in its place, which is written as it is given. */
    public void replaceBy(String html) {
        element.replaceWith(new DataNode(html));
    }
}
