package id.balai.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class OfficePageTest {

    private static final Path FOLDER = Path.of("src/main/webapp/admin");

    @Test
    void everyPageOfTheOfficeIsRegistered() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var pages = files.map(file -> "/admin/" + file.getFileName()).toList();

            assertThat(pages).containsExactlyInAnyOrderElementsOf(registered());
        }
    }

    @Test
    void onlyThePagesBeforeTheDoorAskForNoPermission() {
        assertThat(OfficePage.values())
                .filteredOn(page -> page.getPermission() == null)
                .containsExactly(OfficePage.SIGN_IN, OfficePage.FIRST_ADMINISTRATOR);
    }

    @Test
    void folderItselfIsTheDashboard() {
        assertThat(OfficePage.at("/admin/")).contains(OfficePage.DASHBOARD);
        assertThat(OfficePage.at("/admin/nothing.xhtml")).isEmpty();
    }

    private static List<String> registered() {
        return Arrays.stream(OfficePage.values()).map(OfficePage::getPath).toList();
    }
}
