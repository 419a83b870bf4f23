package id.balai.roster;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds out whether two spellings may name one person: Muh. Tang and Muhammad Tang, Nurlaela and Nurlaila. */
public final class NameLikeness {

    /** Written in so many ways that they tell nobody apart. */
    private static final Set<String> MUHAMMAD =
            Set.of("muh", "moh", "mohd", "muhd", "mochammad", "muhamad", "mohammad");

    private static final int SHORT = 5;

    private final List<String> words;

    private NameLikeness(List<String> words) {
        this.words = words;
    }

    /** @param name without titles; null or empty is near to no name */
    public static NameLikeness to(String name) {
        return new NameLikeness(words(name));
    }

    public boolean isNear(String other) {
        List<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        return isPart(words, others) || isPart(others, words) || isMisspelt(joined(words), joined(others));
    }

    /** A full name of several words within a longer one. */
    private static boolean isPart(List<String> some, List<String> all) {
        return some.size() > 1 && all.containsAll(some);
    }

    private static boolean isMisspelt(String one, String other) {
        int allowed = Math.min(one.length(), other.length()) <= SHORT ? 0 : 2;
        return new LevenshteinDistance(allowed).apply(one, other) >= 0;
    }

    private static String joined(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining());
    }

    private static List<String> words(String name) {
        String plain = name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}|['’]", "")
                        .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> MUHAMMAD.contains(word) ? "muhammad" : word)
                .toList();
    }
}
