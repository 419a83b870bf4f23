package id.balai.media;

import java.io.Serializable;

/**
 * A place where a picture or document is used.
 *
 * @param kind key of a message that names the kind of place, such as {@code media.use.article}
 * @param title of the place; null where the kind says it all
 * @param path of the office's page on which it can be changed
 */
public record MediaUse(String kind, String title, String path) implements Serializable {}
