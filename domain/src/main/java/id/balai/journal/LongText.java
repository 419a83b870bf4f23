package id.balai.journal;

import java.io.Serializable;

/**
 * Stands in a list for a text that is too long for it.
 *
 * @param length in characters, tags left out
 */
public record LongText(int length) implements Serializable {

    private static final int LONGEST_SHOWN = 200;

    static Object insteadOf(Object value) {
        return value instanceof String text && text.length() > LONGEST_SHOWN
                ? new LongText(text.replaceAll("<[^>]*>", "").length())
                : value;
    }
}
