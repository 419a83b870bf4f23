package id.balai.kit.richtext;

import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** A picture of the media library in a body, as the editor and the policy write it: alone or with a caption in its figure. */
public record BodyPicture(Element image) {

    private static final Pattern ADDRESS = Pattern.compile("^/media/(\\p{XDigit}{64})/.*");

    public String hash() {
        return ADDRESS.matcher(image.attr("src")).replaceFirst("$1");
    }

    /** Whether someone who does not see it learns what it shows, or that it shows nothing of importance. */
    public boolean isDescribed() {
        return image.hasAttr("role") || !image.attr("alt").isEmpty();
    }
}
