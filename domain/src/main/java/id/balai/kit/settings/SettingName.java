package id.balai.kit.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Every name that Balai takes from the environment or from the system properties. */
enum SettingName {
    BALAI_DATA,
    BALAI_DB_URL,
    BALAI_DB_USER,
    BALAI_DB_PASSWORD,
    BALAI_DEMO,
    BALAI_ADMIN_PASSWORD,
    BALAI_OPERATOR_PASSWORD,
    BALAI_PAGE_CACHE,
    BALAI_TRUSTED_PROXIES,
    BALAI_BIND,
    BALAI_PORT;

    private static final String PREFIX = "BALAI_";
    private static final LevenshteinDistance SLIP = new LevenshteinDistance(4);

    /** Whether the name is meant for Balai, rightly spelt or not. */
    static boolean isOurs(String name) {
        return name.toUpperCase(Locale.ROOT).startsWith(PREFIX);
    }

    static boolean isKnown(String name) {
        return Arrays.stream(values()).anyMatch(known -> known.name().equals(name));
    }

    static String all() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** The name that was probably meant; empty when none is near. */
    static Optional<SettingName> nearest(String name) {
        String written = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(known -> SLIP.apply(known.name(), written) >= 0)
                .min(Comparator.comparingInt(known -> SLIP.apply(known.name(), written)));
    }
}
