package id.balai.kit.settings;

import static id.balai.kit.settings.SettingName.BALAI_ADMIN_PASSWORD;
import static id.balai.kit.settings.SettingName.BALAI_BIND;
import static id.balai.kit.settings.SettingName.BALAI_DATA;
import static id.balai.kit.settings.SettingName.BALAI_DB_PASSWORD;
import static id.balai.kit.settings.SettingName.BALAI_DB_URL;
import static id.balai.kit.settings.SettingName.BALAI_DB_USER;
import static id.balai.kit.settings.SettingName.BALAI_DEMO;
import static id.balai.kit.settings.SettingName.BALAI_OPERATOR_PASSWORD;
import static id.balai.kit.settings.SettingName.BALAI_PAGE_CACHE;
import static id.balai.kit.settings.SettingName.BALAI_PORT;
import static id.balai.kit.settings.SettingName.BALAI_TRUSTED_PROXIES;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What whoever runs Balai may set, checked: {@code BALAI_…} in the environment, or a system property of the same name,
 * which wins. A blank value counts as not given. The README's table explains each.
 */
public record Settings(
        Path data,
        String databaseUrl,
        Optional<String> databaseUser,
        Optional<String> databasePassword,
        boolean demo,
        boolean pageCache,
        Optional<String> administratorPassword,
        Optional<String> operatorPassword,
        List<String> trustedProxies,
        String bindAddress,
        int port) {

    /** The shortest password that is accepted anywhere in Balai, in characters. */
    public static final int SHORTEST_PASSWORD = 12;

    private static final String DERBY = "jdbc:derby:";
    private static final String DERBY_NETWORK = "jdbc:derby://";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int HIGHEST_PORT = 65535;

    /** The settings of this process, read anew at each call: keep the result. @throws InvalidSetting for a name or value that is wrong */
    public static Settings current() {
        return read(System.getenv(), System.getProperties());
    }

    /** @throws InvalidSetting for an unknown {@code BALAI_…} name or a value that cannot be used */
    public static Settings read(Map<String, String> env, Properties system) {
        RawSettings raw = new RawSettings(env, system);
        Path data = data(raw);
        return new Settings(
                data,
                databaseUrl(raw, data),
                raw.text(BALAI_DB_USER),
                raw.text(BALAI_DB_PASSWORD),
                isTrue(raw, BALAI_DEMO, false),
                isTrue(raw, BALAI_PAGE_CACHE, true),
                password(raw, BALAI_ADMIN_PASSWORD),
                password(raw, BALAI_OPERATOR_PASSWORD),
                trustedProxies(raw),
                bindAddress(raw),
                port(raw));
    }

    /** Whether the database is the embedded Derby and not a server. */
    public boolean embeddedDatabase() {
        return databaseUrl.startsWith(DERBY);
    }

    /** Where the embedded database lies; empty with a database server, or with a database in memory. */
    public Optional<Path> databaseFolder() {
        String place = databaseUrl
                .replaceFirst("^" + DERBY, "")
                .replaceFirst(";.*", "")
                .replaceFirst("^directory:", "");
        return embeddedDatabase() && !place.startsWith("memory:")
                ? Optional.of(Path.of(place).toAbsolutePath().normalize())
                : Optional.empty();
    }

    /** Names no secret, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Settings[data=%s, embeddedDatabase=%s, bindAddress=%s, port=%d]"
                .formatted(data, embeddedDatabase(), bindAddress, port);
    }

    private static Path data(RawSettings raw) {
        String text = raw.text(BALAI_DATA).orElse("balai-data");
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw raw.invalid(BALAI_DATA, "data", text);
        }
    }

    private static String databaseUrl(RawSettings raw, Path data) {
        Optional<String> given = raw.text(BALAI_DB_URL);
        if (given.isEmpty() && data.toString().contains(";")) {
            throw raw.invalid(BALAI_DATA, "data", data);
        }
        String url = given.orElseGet(() -> DERBY + data.resolve("db") + ";create=true");
        if (url.startsWith(POSTGRESQL) || url.startsWith(DERBY) && !url.startsWith(DERBY_NETWORK)) {
            return url;
        }
        throw raw.invalid(BALAI_DB_URL, "databaseUrl");
    }

    private static boolean isTrue(RawSettings raw, SettingName name, boolean otherwise) {
        String text = raw.text(name).orElse(Boolean.toString(otherwise));
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw raw.invalid(name, "trueOrFalse", name, text);
        };
    }

    private static Optional<String> password(RawSettings raw, SettingName name) {
        Optional<String> password = raw.text(name);
        if (password.filter(text -> text.codePointCount(0, text.length()) < SHORTEST_PASSWORD)
                .isPresent()) {
            throw raw.invalid(name, "shortPassword", name, SHORTEST_PASSWORD);
        }
        return password;
    }

    private static List<String> trustedProxies(RawSettings raw) {
        List<String> ranges = raw.text(BALAI_TRUSTED_PROXIES).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        for (String range : ranges) {
            try {
                AddressRange.parse(range);
            } catch (IllegalArgumentException e) {
                throw raw.invalid(BALAI_TRUSTED_PROXIES, "trustedProxies", range);
            }
        }
        return ranges;
    }

    private static String bindAddress(RawSettings raw) {
        String text = raw.text(BALAI_BIND).orElse("127.0.0.1");
        try {
            return text.equals("localhost")
                    ? "127.0.0.1"
                    : AddressRange.literal(text).getHostAddress();
        } catch (IllegalArgumentException e) {
            throw raw.invalid(BALAI_BIND, "bind", text);
        }
    }

    private static int port(RawSettings raw) {
        String text = raw.text(BALAI_PORT).orElse("8080");
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw raw.invalid(BALAI_PORT, "port", text);
    }
}
