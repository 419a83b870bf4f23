package id.balai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * The pages that journeys look at. Each feature names its own in a file in the folder {@code pages} of the test resources, a line each:
 *
 * <ul>
 *   <li>{@code public name address} for readers,
 *   <li>{@code office page} for those of the office that open without an id,
 *   <li>{@code stored page list} for those about something stored, to which that list leads,
 *   <li>{@code operator page} for the operator's,
 *   <li>{@code elsewhere page} for those that are looked at by a journey which brings what they need,
 *   <li>{@code menu people entry} for an entry of the office's menu and those of SECRETARY and CONTRIBUTOR who see it.
 * </ul>
 */
public final class LookedAtPages {

    private LookedAtPages() {}

    /** The names of the pages of a kind. */
    public static List<String> names(String kind) {
        return lines(kind).map(words -> words[1]).toList();
    }

    /** The pages of a kind with what leads to them: the address or the list. */
    public static List<Arguments> withTheirWays(String kind) {
        return lines(kind).map(words -> Arguments.of(words[1], words[2])).toList();
    }

    /** The entries that features name of somebody's menu, in no order. */
    public static List<String> menu(Person person) {
        return lines("menu")
                .filter(words -> List.of(words[1].split(",")).contains(person.name()))
                .map(words -> words[2])
                .toList();
    }

    private static Stream<String[]> lines(String kind) {
        return files().stream()
                .flatMap(LookedAtPages::read)
                .map(line -> line.split(" ", 3))
                .filter(words -> words[0].equals(kind));
    }

    private static List<Path> files() {
        URI folder = URI.create(LookedAtPages.class.getResource("/pages").toString());
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
