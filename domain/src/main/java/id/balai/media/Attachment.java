package id.balai.media;

import java.io.Serializable;

/**
 * A document as a page offers it.
 *
 * @param typeLabel such as "PDF"
 * @param length in bytes
 * @param path of its address on the site
 */
public record Attachment(String name, String typeLabel, long length, String path) implements Serializable {

    public static Attachment of(Media media) {
        return new Attachment(
                media.getName(),
                media.getType().label(),
                media.getLength(),
                MediaAddress.ofDocument(media.getHash(), media.getName()));
    }
}
