package id.balai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What can be held in mind: a package that one can list, a page that one can overlook. */
class SourceSizesTest {

    @Test
    void noPackageHasMoreThanFortyFiles() {
        Map<String, Long> sizes = Sources.classesAndTests().stream()
                .collect(Collectors.groupingBy(
                        source -> source.file().getParent().toString(), Collectors.counting()));

        assertThat(sizes).hasSizeGreaterThan(100);
        assertThat(sizes.entrySet().stream().filter(folder -> folder.getValue() > 40))
                .isEmpty();
    }

    @Test
    void noPageIsLongerThan120Lines() {
        assertThat(Sources.pages().stream().filter(page -> page.lines() > 120)).isEmpty();
    }

    @Test
    void noLineOfAPageIsLongerThan140Characters() {
        assertThat(Sources.pages().stream()
                        .flatMap(page -> page.text()
                                .lines()
                                .filter(line -> line.length() > 140)
                                .map(line -> page + ": " + line.strip())))
                .isEmpty();
    }
}
