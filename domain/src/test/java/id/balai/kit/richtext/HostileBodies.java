package id.balai.kit.richtext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bodies of {@code hostile-bodies.txt}, for every test that sends one through some door. */
public final class HostileBodies {

    private static final Pattern REPEATED = Pattern.compile("\\{\\{(\\d+) (.*?)}}");

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    private HostileBodies() {}

    public static Stream<String> all() {
        return lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .map(HostileBodies::written);
    }

    private static List<String> lines() {
        try (InputStream file = HostileBodies.class.getResourceAsStream("/hostile-bodies.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(String line) {
        String repeated = REPEATED.matcher(line)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1)))));
        return ESCAPED.matcher(repeated)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\\\", "\\");
    }
}
