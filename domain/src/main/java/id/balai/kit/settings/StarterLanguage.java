package id.balai.kit.settings;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The language in which Balai speaks to whoever starts it: Indonesian, unless the console is set to English. */
public final class StarterLanguage {

    private StarterLanguage() {}

    /** {@link Locale#ENGLISH}, or {@link Locale#ROOT} for the bundles' own language, Indonesian. */
    public static Locale of(Map<String, String> env) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(env::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .filter(value -> value.startsWith("en"))
                .map(value -> Locale.ENGLISH)
                .orElse(Locale.ROOT);
    }
}
