package id.balai.media;

import java.io.InputStream;

/**
 * A file that somebody might upload out of malice or bad luck.
 *
 * @param kind of trouble, for the report
 * @param refusal key of the sentence that refuses it; null when it is to be taken and made harmless
 */
record HostileFile(String kind, String name, Content content, String refusal) {

    /** Opened once. */
    interface Content {
        InputStream open();
    }
}
