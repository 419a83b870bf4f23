package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Download;
import id.balai.browser.Library;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;
import id.balai.browser.PhonePhoto;

/** What a photo of a phone, as cover and in the text of an article, costs those who read it. */
@NeedsBrowser
class PhonePictureIT {

    private static final String NAME = "IMG_20261124_071500";
    private static final String COVER = "figure.cover img";
    private static final String IN_TEXT = ".prose figure img";

    /** A dense screen is served by a size that is a little smaller. */
    private static final double LEAST = 0.8;

    /** Of the sizes that are served each is twice the one before, at most. */
    private static final double MOST = 2;

    @TempDir
    Path folder;

    @Test
    void everyScreenFetchesASizeThatFits(DemoSite site, Browser browser, Browser reader) throws IOException {
        Path photo = PhonePhoto.jpeg(folder, NAME + ".jpg");
        report("uploaded", Files.size(photo) / 1024 + " KB");
        assertThat(Files.size(photo)).isGreaterThan(3 << 20);
        String address = publish(site.staff().admit(browser, Person.EDITOR), photo);

        for (Screen screen : List.of(new Screen(390, 1), new Screen(390, 2), new Screen(1280, 1))) {
            reader.screen(screen.width(), screen.density());
            reader.forgetFiles();
            reader.visit(address);
            for (String picture : List.of(COVER, IN_TEXT)) {
                Download download = Download.of(reader, picture);
                report(picture + " at " + screen.width() + " px", download.toString());
                assertThat(download.density()).isEqualTo(screen.density());
                assertThat(download.upright())
                        .as("turned as the phone was held")
                        .isTrue();
                assertThat(download.fit()).as(download.toString()).isBetween(LEAST, MOST);
                assertThat(download.bytes())
                        .as(download.toString())
                        .isPositive()
                        .isLessThan(Files.size(photo) / 8);
            }
            reader.picture("phone-picture-" + screen.width() + "-density-" + screen.density());
        }
    }

    private record Screen(int width, int density) {}

    private static String publish(Office office, Path photo) {
        Library library = new Library(office);
        library.bring(List.of(photo));
        library.describe(1, "Sawah di belakang kantor desa");
        ArticleForm form = ArticleForm.blank(office)
                .describe("Sawah menghijau", "Pembangunan")
                .write("Sawah di belakang kantor desa menghijau.");
        library.choose("[data-command=picture]", NAME);
        office.browser().click("dialog.editor-dialog .editor-confirm");
        office.browser().await("the picture in the text", () -> form.body().contains("<figure>"));
        library.choose("#cover ~ .media-chosen .btn", NAME);
        form.publish();
        assertThat(office.said()).isEqualTo("Artikel sudah tayang.");
        return form.publicAddress();
    }

    private static void report(String what, String found) {
        System.out.println("Phone picture, " + what + ": " + found);
    }
}
