package id.balai.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The ready-made roles in one table, {@code roles.txt}, which people read as well: a line for each permission. */
final class RoleTable {

    private static final String FILE = "roles.txt";

    /** Head of the last column, which is for people. */
    private static final String ALLOWS = "allows";

    private static final Map<String, Set<String>> ROLES = read(lines());

    private RoleTable() {}

    /** @param role its name in small letters */
    static Set<String> permissions(String role) {
        return ROLES.get(role);
    }

    /** @throws IllegalStateException when a line does not say it for every role */
    static Map<String, Set<String>> read(List<String> lines) {
        List<String> roles = words(lines.get(0)).stream()
                .skip(1)
                .takeWhile(word -> !word.equals(ALLOWS))
                .toList();
        Map<String, Set<String>> table = new TreeMap<>();
        roles.forEach(role -> table.put(role, new HashSet<>()));
        for (String line : lines.subList(1, lines.size())) {
            List<String> words = words(line);
            String permission = words.get(0);
            for (int role = 0; role < roles.size(); role++) {
                if (isGiven(words.size() > role + 1 ? words.get(role + 1) : "nothing", permission)) {
                    table.get(roles.get(role)).add(permission);
                }
            }
        }
        table.replaceAll((role, permissions) -> Set.copyOf(permissions));
        return table;
    }

    private static List<String> words(String line) {
        return List.of(line.split("\\s+"));
    }

    private static boolean isGiven(String mark, String permission) {
        return switch (mark) {
            case "x" -> true;
            case "-" -> false;
            default -> throw new IllegalStateException("The table of roles says " + mark + " at " + permission);
        };
    }

    private static List<String> lines() {
        try (InputStream file = RoleTable.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
