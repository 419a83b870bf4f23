package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** Nothing that an editor wrote is lost: not by a change, not by a delete, not by doing something to many at once. */
@NeedsBrowser
class HistoryIT {

    @Test
    void aChangeIsComparedAndTheEarlierVersionRestored(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.EDITOR);
        ArticleForm.blank(office)
                .describe("Senam lansia", "Pembangunan")
                .write("Senam mulai pukul tujuh di balai desa.")
                .saveDraft();
        ArticleForm.find(office, "Senam lansia").replaceWord("tujuh", "delapan").saveDraft();

        browser.press("#history");
        assertThat(browser.text("#difference")).isEqualTo("1 kata ditambahkan, 1 kata dihapus.");
        assertThat(browser.text(".compared del")).contains("tujuh");
        assertThat(browser.text(".compared ins")).contains("delapan");
        assertThat(browser.script("return document.querySelector('.compared').textContent"))
                .asString()
                .containsIgnoringWhitespaces("[dihapus: tujuh]", "[ditambahkan: delapan]");
        assertThat(Inspection.faults(browser, "article-history")).isEmpty();

        office.pressAndConfirm("#revisions button");
        assertThat(office.said()).isEqualTo("Versi 1 sudah dipulihkan.");
        assertThat(browser.texts("#revisions td.name")).hasSize(3);
        assertThat(ArticleForm.find(office, "Senam lansia").body()).contains("pukul tujuh");
    }

    @Test
    void whatChangedIsToldWithTheArticleOnTheDashboardAndInTheJournal(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR);
        String text =
                "Pasar murah dibuka di balai desa dan menjual beras. " + "Warga membawa kartu keluarga. ".repeat(8);
        ArticleForm.blank(office)
                .describe("Pasar murah", "Pembangunan")
                .write(text)
                .saveDraft();
        ArticleForm.find(office, "Pasar murah").replaceWord("beras", "minyak").saveDraft();
        browser.press("#history");
        assertThat(browser.text("#changes")).contains("Artikel diubah", "teks sepanjang", "Artikel ditambahkan");
        assertThat(Inspection.faults(browser, "article-changes")).isEmpty();
        browser.follow("Lihat perubahan kata demi kata");
        assertThat(browser.text("#difference")).isEqualTo("1 kata ditambahkan, 1 kata dihapus.");

        ArticleForm.find(office, "Pasar murah");
        office.pressAndConfirm("#delete");
        office.open("index");
        assertThat(Inspection.faults(browser, "dashboard-changes")).isEmpty();
        browser.follow("Buka tempat sampah");
        assertThat(browser.text("#trash")).contains("Pasar murah");

        office.open("journal-list");
        browser.script("document.querySelectorAll('#entries details').forEach(each => each.open = true)");
        assertThat(browser.text("#entries")).contains("sekarang di tempat sampah");
        assertThat(Inspection.faults(browser, "journal-list-open")).isEmpty();
        browser.follow("Lihat teks lengkap");
        assertThat(browser.text(".changes")).contains("Warga membawa kartu keluarga.");
        assertThat(Inspection.faults(browser, "journal-entry")).isEmpty();
    }

    @Test
    void aDeleteIsUndoneAtOnceOrFromTheTrash(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.EDITOR);
        ArticleForm.blank(office).describe("Giliran kerja bakti", "Pembangunan").saveDraft();

        ArticleForm.find(office, "Giliran kerja bakti");
        office.pressAndConfirm("#delete");
        assertThat(browser.text("#undone")).contains("“Giliran kerja bakti” masuk tempat sampah.");
        assertThat(Inspection.faults(browser, "article-list-undo")).isEmpty();
        browser.press("#undo");
        assertThat(office.said()).isEqualTo("Sudah dikembalikan.");

        ArticleForm.find(office, "Giliran kerja bakti");
        office.pressAndConfirm("#delete");
        browser.follow("Tempat sampah");
        assertThat(browser.text("#trash")).contains("Giliran kerja bakti");
        assertThat(Inspection.faults(browser, "trash-list-filled")).isEmpty();
        browser.press("#trash button");
        assertThat(office.said()).isEqualTo("Sudah dikembalikan.");
        ArticleForm.find(office, "Giliran kerja bakti");
    }

    @Test
    void ofSeveralArticlesEachRefusalIsNamedAndTheRestIsDone(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.EDITOR);
        ArticleForm.blank(office)
                .describe("Arisan warga satu", "Pembangunan")
                .write("Arisan.")
                .saveDraft();
        office.open("article-edit").fill("title", "Arisan warga dua");
        new ArticleForm(office).write("Arisan.").saveDraft();

        office.open("article-list").fill("text", "Arisan warga");
        browser.await(
                "both articles", () -> browser.texts("#articles td.name a").size() == 2);
        browser.rest();
        browser.click("[data-tick]");
        assertThat(browser.text("[data-ticked]")).isEqualTo("(2)");
        assertThat(Inspection.faults(browser, "article-list-ticked")).isEmpty();
        browser.click("[data-tick]");
        browser.press("#bulkPublish");
        assertThat(office.said()).isEqualTo("Centang dahulu paling sedikit satu artikel.");

        browser.click("[data-tick]");
        browser.press("#bulkPublish");
        assertThat(office.said())
                .contains("1 artikel sudah tayang.", "Arisan warga dua: Pilih kategori artikel.")
                .doesNotContain("Arisan warga satu");

        browser.click("[data-tick]");
        browser.press("#bulkDelete");
        assertThat(browser.text("#undone")).contains("“Arisan warga dua” masuk tempat sampah.");
        assertThat(office.said()).contains("Arisan warga satu: Artikel yang tayang");
        browser.press("#undo");
        assertThat(browser.texts("#articles td.name a")).hasSize(2);
    }
}
