package id.balai.operation.web;

import java.util.List;
import java.util.stream.Stream;

/** Host names as they are typed: one a line, or parted by commas or blanks. */
final class HostLines {

    private HostLines() {}

    static List<String> read(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("[\\s,;]+"))
                        .filter(host -> !host.isBlank())
                        .toList();
    }

    static String write(List<String> hosts) {
        return String.join("\n", hosts);
    }
}
