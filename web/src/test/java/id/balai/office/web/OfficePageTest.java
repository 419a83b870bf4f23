package id.balai.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.balai.DeclaredParts;

class OfficePageTest {

    private static final Path FOLDER = Path.of("src/main/webapp/admin");

    @Test
    void everyPageOfTheOfficeIsDeclaredOnce() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var pages = files.map(file -> "/admin/" + file.getFileName()).toList();

            assertThat(declared()).extracting(OfficePage::getPath).containsExactlyInAnyOrderElementsOf(pages);
        }
    }

    @Test
    void onlyThePagesBeforeTheDoorAskForNoPermission() {
        assertThat(declared())
                .filteredOn(page -> page.permission() == null)
                .extracting(OfficePage::name)
                .containsExactlyInAnyOrder("sign-in", "first-administrator");
    }

    @Test
    void noTwoPagesShareAPlaceInTheMenu() {
        assertThat(declared().stream()
                        .filter(page -> page.group() != null)
                        .map(page -> page.group() + " " + page.place()))
                .doesNotHaveDuplicates();
        assertThat(declared().stream()
                        .filter(page -> page.group() != null)
                        .map(OfficePage::group)
                        .distinct()
                        .map(OfficeGroup::name))
                .as("a heading has one place")
                .doesNotHaveDuplicates();
    }

    @Test
    void aRecordIsShownOnOnePage() {
        assertThat(declared().stream()
                        .flatMap(page -> page.views().stream())
                        .map(view -> view.way() + " " + view.kind()))
                .doesNotHaveDuplicates();
    }

    private static List<OfficePage> declared() {
        return DeclaredParts.of(OfficeSection.class).stream()
                .flatMap(section -> section.pages().stream())
                .toList();
    }
}
