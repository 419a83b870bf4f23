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
import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.DrawnPicture;
import id.balai.browser.Inspection;
import id.balai.browser.Library;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** An article with cover, gallery and attachment, published, and moved to another address. */
@NeedsBrowser
class IllustratingIT {

    private static final String GALLERY = "#gallery ~ .media-list > li";
    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
            xref
            0 4
            trailer<</Size 4/Root 1 0 R>>
            startxref
            0
            %%EOF
            """;

    @TempDir
    Path folder;

    @Test
    void picturesAreDescribedBeforeTheyAreShownAndTheAddressMayChange(DemoSite site, Browser browser, Browser reader)
            throws IOException {
        Office office = site.staff().admit(browser, Person.EDITOR);
        Library library = new Library(office);
        library.bring(List.of(
                DrawnPicture.png(folder, "panen-padi.png", new Color(0x8a5a0a)),
                DrawnPicture.png(folder, "panen-jagung.png", new Color(0xd9b266)),
                Files.writeString(folder.resolve("jadwal-panen.pdf"), PDF)));
        ArticleForm form = ArticleForm.blank(office)
                .describe("Panen raya di Ganra", "Pembangunan")
                .write("Panen dimulai pagi hari.");
        library.choose("#cover ~ .media-chosen .btn", "panen-padi");
        library.choose("#gallery ~ .actions .btn", "panen-padi");
        library.choose("#gallery ~ .actions .btn", "panen-jagung");
        library.choose("#attachments ~ .actions .btn", "jadwal-panen");
        browser.fill(GALLERY + ":nth-child(2) input", "Dusun Timur");
        browser.click(GALLERY + ":nth-child(2) [aria-label^=Naikkan]");
        assertThat(browser.text(GALLERY + ":first-child")).contains("panen-jagung");
        form.saveDraft();
        assertThat(office.said()).isEqualTo("Tersimpan.");
        browser.await("the gallery", () -> browser.texts(GALLERY).size() == 2);
        assertThat(browser.value(GALLERY + ":first-child input")).isEqualTo("Dusun Timur");
        assertThat(Inspection.faults(browser, "article-media")).isEmpty();
        browser.visit(browser.address());
        browser.await("the gallery again", () -> browser.texts(GALLERY).size() == 2);

        form.publish();
        assertThat(office.saidAt("cover")).contains("belum diberi teks alternatif", "panen-padi");
        String edited = browser.address();
        describe(office, "panen-padi", "Petani memanen padi");
        describe(office, "panen-jagung", "Tumpukan jagung");
        browser.visit(edited);
        browser.fill("#importedReads", "270");
        form.publish();
        assertThat(office.said()).isEqualTo("Artikel sudah tayang.");
        assertThat(browser.value("#importedReads")).isEqualTo("270");

        String first = form.publicAddress();
        assertShown(reader, first);
        reader.visit(site.at("/galeri"));
        assertThat(reader.text(".album")).contains("Panen raya di Ganra", "Dusun Timur");
        assertThat(Inspection.faults(reader, "public-gallery-filled")).isEmpty();
        office.fill("slug", "panen raya 2026");
        form.saveChanges();
        assertThat(office.said()).isEqualTo("Tersimpan.");
        reader.visit(first);
        assertThat(reader.address()).isEqualTo(form.publicAddress()).endsWith("/panen-raya-2026");
        reader.visit(site.at("/"));
        assertThat(reader.has(".cover img[alt='Petani memanen padi']")).isTrue();
        reader.picture("home-cover-1280");
    }

    private void assertShown(Browser reader, String address) {
        reader.visit(address);
        assertThat(reader.find("figure.cover img").getDomAttribute("alt")).isEqualTo("Petani memanen padi");
        assertThat(reader.texts(".gallery figcaption")).containsExactly("Dusun Timur");
        assertThat(reader.text(".attachments")).contains("jadwal-panen.pdf", "PDF, 1 KB");
        assertThat(reader.text(".reading .meta")).contains("270 kali dibaca");
        assertThat(Accessibility.violations(reader)).isEmpty();
        reader.picture("article-illustrated-1280");
        reader.width(390);
        reader.picture("article-illustrated-390");
        reader.width(1280);
    }

    private static void describe(Office office, String name, String text) {
        Browser browser = office.open("media-list?text=" + name).browser();
        browser.click("main .media-card");
        office.fill("alternative", text);
        office.save();
        assertThat(office.said()).contains("tersimpan");
    }
}
