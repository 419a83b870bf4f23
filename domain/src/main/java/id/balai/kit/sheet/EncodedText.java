package id.balai.kit.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text whose encoding nobody told: by its mark if it has one, else UTF-8, else what Windows writes in Western languages. */
final class EncodedText {

    private static final char MARK = '\ufeff';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private EncodedText() {}

    /** False for what holds bytes that no text holds. */
    static boolean mayBe(byte[] bytes) {
        return decode(bytes)
                .chars()
                .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0xfffd);
    }

    static String decode(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS;
        }
    }
}
