package id.balai.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.balai.kit.settings.Settings;

/** The commands of PostgreSQL's own tools for Balai's database, ready to be copied into a shell; without the password. */
record PostgresqlTools(Settings settings) {

    private static final Pattern ADDRESS =
            Pattern.compile("jdbc:postgresql:(//(\\[[^]]+]|[^:/,?]*)(:(\\d+))?[^/?]*/?)?/?([^?]*)(\\?(.*))?");
    private static final Pattern PLAIN = Pattern.compile("[\\w./:=@%+-]+");

    String dump(Path file) {
        return command("pg_dump", List.of("--format=custom", "--file=" + file), "--dbname=");
    }

    String restore(Path file) {
        return command("pg_restore", List.of("--no-owner", "--exit-on-error"), "--dbname=") + " "
                + quoted(file.toString());
    }

    private String command(String tool, List<String> options, String database) {
        Matcher address = ADDRESS.matcher(settings.databaseUrl());
        if (!address.matches()) {
            return tool;
        }
        Optional<String> user = settings.databaseUser().or(() -> user(address.group(7)));
        String host = address.group(2) == null ? "" : address.group(2).replaceAll("[\\[\\]]", "");
        Stream<String> connection = Stream.of(
                        Optional.of(host).filter(name -> !name.isEmpty()).map("--host="::concat),
                        Optional.ofNullable(address.group(4)).map("--port="::concat),
                        user.map("--username="::concat),
                        Optional.of(address.group(5))
                                .filter(name -> !name.isEmpty())
                                .or(() -> user)
                                .map(database::concat))
                .flatMap(Optional::stream);
        return Stream.of(Stream.of(tool), options.stream(), connection)
                .flatMap(part -> part)
                .map(PostgresqlTools::quoted)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> user(String parameters) {
        return Stream.of(String.valueOf(parameters).split("&"))
                .filter(parameter -> parameter.startsWith("user="))
                .map(parameter -> parameter.substring("user=".length()))
                .findFirst();
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
