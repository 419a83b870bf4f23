package id.balai.kit.richtext;

import org.jsoup.nodes.Element;

/** A picture of the media library in a body, as the editor and the policy write it: alone or with a caption in its figure. */
public record BodyPicture(Element image) {

    public String hash() {
        return image.attr("src").split("/")[2];
    }

    /** Whether someone who does not see it learns what it shows, or that it shows nothing of importance. */
    public boolean isDescribed() {
        return image.hasAttr("role") || !image.attr("alt").isEmpty();
    }
}
