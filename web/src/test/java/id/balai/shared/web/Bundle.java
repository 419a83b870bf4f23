package id.balai.shared.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of one language as they stand in the source folders: those of pages and those of validation, each in
 * one part per feature.
 */
record Bundle(Map<String, Text> texts, List<String> repeated) {

    private static final Path PAGES = Path.of("src/main/resources");
    private static final Path VALIDATION = Path.of("../domain/src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** @param part the file without its ending, the same for both languages */
    record Text(String part, String words) {}

    static Bundle indonesian() {
        return read(".properties");
    }

    static Bundle english() {
        return read("_en.properties");
    }

    private static Bundle read(String ending) {
        Map<String, Text> texts = new TreeMap<>();
        Set<String> repeated = new TreeSet<>();
        Stream.concat(files(PAGES, "texts" + ending), files(VALIDATION, "validation" + ending))
                .forEach(file -> {
                    String part = file.toString().replace(ending, "");
                    load(file, new Properties() {
                        @Override
                        public synchronized Object put(Object key, Object words) {
                            Text earlier = texts.put((String) key, new Text(part, (String) words));
                            if (earlier != null) {
                                repeated.add(key + " in " + earlier.part() + " and " + part);
                            }
                            return null;
                        }
                    });
                });
        return new Bundle(texts, List.copyOf(repeated));
    }

    private static Stream<Path> files(Path folder, String name) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void load(Path file, Properties into) {
        try (var reader = Files.newBufferedReader(file)) {
            into.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("in " + file, e);
        }
    }

    Set<String> keys() {
        return texts.keySet();
    }

    String text(String key) {
        return texts.get(key).words();
    }

    /** The key and where it stands, for whoever has to mend it. */
    String named(String key) {
        return key + " in " + texts.get(key).part();
    }

    /** What stands here and not in the same part of the other language. */
    List<String> missingIn(Bundle other) {
        return keys().stream()
                .filter(key -> !other.keys().contains(key) || !other.named(key).equals(named(key)))
                .map(this::named)
                .toList();
    }

    Map<String, String> ofPages() {
        return under(PAGES);
    }

    Map<String, String> ofValidation() {
        return under(VALIDATION);
    }

    private Map<String, String> under(Path folder) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().part().startsWith(folder.toString()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().words()));
    }

    Set<String> placeholders(String key) {
        return PLACEHOLDER
                .matcher(text(key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
