package id.balai.pagecache.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * A drawn page, ready to be sent.
 *
 * @param headers that every reader gets
 * @param zipped null where that is no smaller
 * @param tag of its content, without quotes; {@link #zippedTag} is that of the other encoding
 * @param until when the clock makes it another
 * @param of what it said it is of; null for nothing
 * @param state what it was drawn of; it holds while the village's state is the same one
 */
record KeptPage(
        String contentType,
        Map<String, String> headers,
        byte[] plain,
        byte[] zipped,
        String tag,
        Instant drawn,
        Instant until,
        Object of,
        KeptState state) {

    /** Not the same for each request, or not true of what is sent from memory. */
    private static final Set<String> NOT_KEPT =
            Set.of("Strict-Transport-Security", "ETag", "Last-Modified", "Accept-Ranges");

    /** A file that shrinks less than this, such as a picture, is sent as it is. */
    private static final double WORTH = 0.9;

    private static final int TAG_LENGTH = 32;
    private static final int ROOM_BESIDE_BYTES = 1500;

    static KeptPage of(CapturedResponse page, Instant drawn, Instant until, Object of, KeptState state) {
        byte[] plain = page.bytes();
        Map<String, String> headers = new LinkedHashMap<>(page.headers());
        headers.keySet().removeAll(NOT_KEPT);
        return new KeptPage(
                page.getContentType(),
                Collections.unmodifiableMap(headers),
                plain,
                zip(plain),
                DigestUtils.sha256Hex(plain).substring(0, TAG_LENGTH),
                drawn,
                until,
                of,
                state);
    }

    private static byte[] zip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size() < plain.length * WORTH ? bytes.toByteArray() : null;
    }

    String zippedTag() {
        return tag + "-gz";
    }

    boolean holdsAt(Instant moment) {
        return !moment.isBefore(drawn) && moment.isBefore(until);
    }

    int room() {
        return plain.length + (zipped == null ? 0 : zipped.length) + ROOM_BESIDE_BYTES;
    }
}
