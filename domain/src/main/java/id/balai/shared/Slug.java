package id.balai.shared;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The readable end of an address: lower-case letters, digits and single hyphens, at most 120 characters. */
public record Slug(String value) implements Serializable {

    private static final int LONGEST = 120;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws RuleViolation when the text is not in the form of a slug */
    public Slug {
        if (value == null || !isForm(value)) {
            throw new RuleViolation("slug.form", "slug", String.valueOf(value));
        }
    }

    /** Whether a text could be a slug as it is. */
    public static boolean isForm(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /**
     * The slug that a title suggests: accents dropped, everything else between letters and digits becomes a hyphen.
     *
     * @throws RuleViolation when the title holds no letter or digit that an address can carry
     */
    public static Slug suggestedBy(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new Slug(plain.length() > LONGEST ? shortened(plain) : plain);
    }

    /** The same if it is free, else with the first number from 2 on that makes it so. */
    public Slug unless(Predicate<Slug> taken) {
        Slug free = this;
        for (int number = 2; taken.test(free); number++) {
            free = numbered(number);
        }
        return free;
    }

    /** The same with a number behind it, shortened where both would be too long. */
    private Slug numbered(int number) {
        String end = "-" + number;
        String start = value.substring(0, Math.min(value.length(), LONGEST - end.length()));
        return new Slug(start.replaceAll("-$", "") + end);
    }

    /** Cut at a word where there is one. */
    private static String shortened(String plain) {
        int end = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, end > 0 ? end : LONGEST);
    }

    /** The slug that the text is; empty when it is not in the form of one, as parts of an address may be. */
    public static Optional<Slug> read(String text) {
        try {
            return Optional.of(new Slug(text));
        } catch (RuleViolation otherForm) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
