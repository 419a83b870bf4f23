package id.balai.kit.sheet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words by which a file names the values of an enum: one that is written, and others that are understood too. */
public final class Vocabulary<E extends Enum<E>> {

    private final Map<E, String> words;
    private final Map<String, E> meanings = new HashMap<>();

    public Vocabulary(Class<E> type) {
        words = new EnumMap<>(type);
    }

    public Vocabulary<E> with(E value, String word, String... understoodToo) {
        words.put(value, word);
        meanings.put(key(word), value);
        for (String other : understoodToo) {
            meanings.put(key(other), value);
        }
        return this;
    }

    /** What two spellings have in common: letters and digits in small print. */
    public static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    public Optional<E> meaning(String text) {
        return Optional.ofNullable(meanings.get(key(text)));
    }

    /** Null for null. */
    public String word(E value) {
        return value == null ? null : words.get(value);
    }

    /** The words that are written, in the order of the values. */
    public Collection<String> words() {
        return words.values();
    }
}
