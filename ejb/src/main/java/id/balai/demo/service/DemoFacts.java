package id.balai.demo.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * A properties file of the demonstration. All its files are named from the folder of their feature on, such as {@code
 * village/demo/holidays.properties}.
 */
public final class DemoFacts {

    private static final String FOLDER = "/id/balai/";

    private final Properties facts = new Properties();

    private DemoFacts(String text) throws IOException {
        facts.load(new StringReader(text));
    }

    public static DemoFacts of(String name) {
        try {
            return new DemoFacts(read(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A whole file in UTF-8. */
    public static String read(String name) {
        try (InputStream file = DemoFacts.class.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of a list that are neither empty nor a remark. */
    public static List<String> lines(String name) {
        return read(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** Null when the file does not say. */
    public String text(String key) {
        return facts.getProperty(key);
    }

    /** Those of a text, which spaces separate. */
    public List<String> words(String key) {
        return List.of(text(key).split("\\s+"));
    }

    /** By the order of the keys. */
    public void forEach(BiConsumer<String, String> use) {
        for (String key : new TreeSet<>(facts.stringPropertyNames())) {
            use.accept(key, text(key));
        }
    }
}
