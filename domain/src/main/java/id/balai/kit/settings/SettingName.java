package id.balai.kit.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every name that Balai takes from the environment or from the system properties. */
enum SettingName {
    BALAI_DATA,
    BALAI_DB_URL,
    BALAI_DB_USER,
    BALAI_DB_PASSWORD,
    BALAI_DEMO,
    BALAI_ADMIN_PASSWORD,
    BALAI_OPERATOR_PASSWORD,
    BALAI_TRUSTED_PROXIES,
    BALAI_BIND,
    BALAI_PORT;

    private static final String PREFIX = "BALAI_";
    private static final int LARGEST_SLIP = 4;

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
                .filter(known -> known.distance(written) <= LARGEST_SLIP)
                .min(Comparator.comparingInt(known -> known.distance(written)));
    }

    private int distance(String written) {
        int[] row = new int[written.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= name().length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= written.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (name().charAt(i - 1) == written.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[written.length()];
    }
}
