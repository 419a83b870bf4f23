package id.balai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.balai.Sources;

/** Pages use the tags that features bring, and nothing else; a tag that nobody brings would only fail a reader. */
class TagLibrariesTest {

    private static final Path LIBRARIES = Path.of("src/main/resources/META-INF");
    private static final Path DEPLOYED = Path.of("src/main/webapp/WEB-INF/classes/META-INF");

    private static final Pattern NAMESPACE = Pattern.compile("<namespace>(.*?)</namespace>");
    private static final Pattern TAG = Pattern.compile("<tag-name>(.*?)</tag-name>");
    private static final Pattern SOURCE = Pattern.compile("<source>(.*?)</source>");
    private static final Pattern PREFIX = Pattern.compile("xmlns:(\\w+)=\"(balai[^\"]*)\"");

    /** Faces knows only one library of a namespace and forgets any other. */
    @Test
    void everyLibraryHasANamespaceOfItsOwn() throws IOException {
        assertThat(libraries()).extracting(TagLibrariesTest::namespace).doesNotHaveDuplicates();
    }

    @Test
    void everyTagHasItsFile() throws IOException {
        assertThat(libraries())
                .flatExtracting(library -> SOURCE.matcher(library)
                        .results()
                        .map(tag -> tag.group(1))
                        .toList())
                .allSatisfy(source ->
                        assertThat(DEPLOYED.resolve(source).normalize()).isRegularFile());
    }

    @Test
    void pagesUseEveryTagThereIsAndNoOther() throws IOException {
        Set<String> there = new TreeSet<>();
        for (String library : libraries()) {
            TAG.matcher(library).results().forEach(tag -> there.add(namespace(library) + ":" + tag.group(1)));
        }
        Set<String> used = new TreeSet<>();
        for (Sources.Source page : Sources.pages()) {
            PREFIX.matcher(page.text())
                    .results()
                    .forEach(prefix -> Pattern.compile("<" + prefix.group(1) + ":([\\w-]+)")
                            .matcher(page.text())
                            .results()
                            .forEach(tag -> used.add(prefix.group(2) + ":" + tag.group(1))));
        }
        assertThat(used).isEqualTo(there);
    }

    private static String namespace(String library) {
        return NAMESPACE.matcher(library).results().findFirst().orElseThrow().group(1);
    }

    private static List<String> libraries() throws IOException {
        List<String> libraries = new ArrayList<>();
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".taglib.xml"))
                    .toList()) {
                libraries.add(Files.readString(file));
            }
        }
        return libraries;
    }
}
