package id.balai.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where media are served. An address never stands for anything else, so that it may be kept for ever. */
public final class MediaAddress {

    public static final String FOLDER = "/media/";

    private MediaAddress() {}

    static String ofPicture(String hash, int width, String extension) {
        return FOLDER + hash + "/" + width + "." + extension;
    }

    public static String ofDocument(String hash, String name) {
        return FOLDER + hash + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
