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
    private static final Map<String, Set<String>> ROLES = read(lines());

    private RoleTable() {}

    /** @param role its name in small letters */
    static Set<String> permissions(String role) {
        return ROLES.get(role);
    }

    /** @throws IllegalStateException when a line does not say it for every role */
    static Map<String, Set<String>> read(List<List<String>> lines) {
        List<String> roles = lines.get(0).subList(1, lines.get(0).size());
        Map<String, Set<String>> table = new TreeMap<>();
        roles.forEach(role -> table.put(role, new HashSet<>()));
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != roles.size() + 1) {
                throw new IllegalStateException("The table of roles is incomplete at " + line.get(0));
            }
            for (int role = 0; role < roles.size(); role++) {
                if (isGiven(line.get(role + 1), line.get(0))) {
                    table.get(roles.get(role)).add(line.get(0));
                }
            }
        }
        table.replaceAll((role, permissions) -> Set.copyOf(permissions));
        return table;
    }

    private static boolean isGiven(String mark, String permission) {
        return switch (mark) {
            case "x" -> true;
            case "-" -> false;
            default -> throw new IllegalStateException("The table of roles says " + mark + " at " + permission);
        };
    }

    private static List<List<String>> lines() {
        try (InputStream file = RoleTable.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\s+")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
