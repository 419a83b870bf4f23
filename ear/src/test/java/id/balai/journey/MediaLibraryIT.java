package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.balai.browser.Accessibility;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.DrawnPicture;
import id.balai.browser.Dropping;
import id.balai.browser.Inspection;
import id.balai.browser.Library;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** Pictures on their way from a computer to the head of every page. */
@NeedsBrowser
class MediaLibraryIT {

    private static final String SENDING = ".media-sending";
    private static final String CARD = "main .media-card";

    @TempDir
    Path folder;

    @Test
    void aPictureIsDroppedDescribedFoundAndBecomesTheEmblem(DemoSite site, Browser browser, Browser reader)
            throws IOException {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR);
        Library library = new Library(office);
        library.bringSlowly(List.of(
                DrawnPicture.png(folder, "emblem.png", new Color(0x0b5d4e)),
                DrawnPicture.png(folder, "balai.png", new Color(0x7d2f45))));
        library.describe(1, "Lambang Desa Ganra");
        browser.picture("media-list-1280");
        find(browser, "lambang", 1);
        assertThat(browser.text(CARD)).contains("emblem.png").doesNotContain("Tanpa teks alternatif");

        office.open("village-edit");
        choose(browser, "Lambang Desa");
        office.save();
        assertThat(office.said()).isEqualTo("Identitas desa tersimpan.");
        browser.await("the chosen file", () -> browser.text(".media-shown").equals("emblem.png"));

        reader.visit(site.at("/"));
        assertThat(loads(reader, ".identity img")).isTrue();
        reader.picture("emblem-1280");
        assertThat(Accessibility.violations(reader)).isEmpty();
        whatIsUsedStays(office, browser);
    }

    private static void find(Browser browser, String text, int count) {
        browser.fill("main input[type=search]", text);
        browser.await("what was found", () -> browser.texts(CARD).size() == count);
    }

    private static void choose(Browser browser, String text) {
        browser.click(".media-chosen .btn");
        browser.fill("dialog input[type=search]", text);
        browser.await(
                "one to choose from", () -> browser.texts("dialog .media-card").size() == 1);
        browser.click("dialog .media-card");
        browser.find("dialog .media-description");
        browser.picture("media-dialog-1280");
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.click("dialog .media-use");
        browser.await("the dialog to close", () -> !browser.has("dialog"));
    }

    private static boolean loads(Browser browser, String picture) {
        return browser.await(
                        picture,
                        () -> browser.script(
                                "const shown = document.querySelector(arguments[0]);"
                                        + " return shown?.complete ? shown.naturalWidth > 0 : null",
                                picture))
                .equals(true);
    }

    private static void whatIsUsedStays(Office office, Browser browser) {
        office.open("media-list?text=lambang");
        browser.click(CARD);
        assertThat(browser.text("#usesForm")).contains("Lambang desa", "Desa Ganra", "tidak dapat dihapus");
        assertThat(browser.has("#delete")).isFalse();
        assertThat(Inspection.faults(browser, "office-media-edit")).isEmpty();
        office.open("media-list?only=UNUSED");
        browser.await("the unused one", () -> browser.texts(CARD).stream().anyMatch(card -> card.contains("balai")));
        assertThat(browser.texts(CARD)).noneMatch(card -> card.contains("emblem"));
        browser.click(CARD);
        office.pressAndConfirm("#delete");
        assertThat(office.said()).contains("sudah dihapus");
    }

    @Test
    void aRefusedFileSaysWhyAndHoldsUpNoOther(DemoSite site, Browser browser) throws IOException {
        site.staff().admit(browser, Person.EDITOR).open("media-list");
        browser.width(390);
        Path text = Files.writeString(folder.resolve("catatan.txt"), "Bukan gambar.");
        Path empty = Files.createFile(folder.resolve("kosong.png"));
        Path good = DrawnPicture.png(folder, "sawah.png", new Color(0x34567f));

        Dropping.drop(browser, ".media-drop", List.of(text, empty, good));
        browser.await("the good one stored", () -> browser.has(SENDING + ".done .media-description"));

        assertThat(browser.texts(SENDING + ".refused"))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("catatan.txt"))
                .anyMatch(line -> line.contains("kosong.png kosong"));
        browser.picture("media-refused-390");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat((Boolean) browser.script("return document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }
}
