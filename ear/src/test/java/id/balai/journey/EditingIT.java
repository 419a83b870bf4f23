package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** An editor changes what is there and publishes what is new. */
@NeedsBrowser
class EditingIT {

    private static final String KPMD = "/artikel/2020/07/30/kader-pemberdayaan-masyarakat-desa-kpmd";
    private static final String WHOLE_PAGE =
            "return document.body.outerHTML.replace(/[0-9.]+ kali dibaca/g, 'kali dibaca')";

    @Test
    void changingOneWordChangesOnlyThatWord(DemoSite site, Browser reader, Browser browser) {
        reader.visit(site.at(KPMD));
        String before = (String) reader.script(WHOLE_PAGE);
        String word = onlyOnce(before);

        Office office = site.staff().admit(browser, Person.EDITOR);
        ArticleForm.find(office, "(KPMD)").replaceWord(word, "qwertyuiop").saveChanges();
        assertThat(office.said()).isEqualTo("Tersimpan.");

        reader.visit(site.at(KPMD));
        assertThat((String) reader.script(WHOLE_PAGE)).isEqualTo(before.replace(word, "qwertyuiop"));
    }

    /** A word of the article that stands on the page once. */
    private static String onlyOnce(String page) {
        String word = "penonton";
        assertThat(page.split(word, -1)).as("the page around the word " + word).hasSize(2);
        return word;
    }

    @Test
    void aNewArticleWithATableIsPreviewedPublishedAndPublicAtOnce(DemoSite site, Browser browser, Browser reader) {
        Office office = site.staff().admit(browser, Person.EDITOR);
        ArticleForm form = ArticleForm.blank(office)
                .describe("Jadwal posyandu bulan depan", "Pembangunan")
                .write("Posyandu buka di tiga dusun.")
                .insertTable("Jadwal menurut dusun", 2, "Dusun", "Hari", "Ganra", "Senin")
                .writeOn("Bawalah buku KIA.");
        form.saveDraft();
        assertThat(office.said()).isEqualTo("Tersimpan.");

        browser.click("a[target=preview]");
        browser.nextTab();
        assertShowsTheArticle(browser);
        assertThat(browser.text("body")).contains("Ini pratinjau");
        browser.closeOtherTabs();

        office = site.staff().admit(browser, Person.EDITOR);
        form = ArticleForm.find(office, "Jadwal posyandu");
        form.publish();
        assertThat(office.said()).isEqualTo("Artikel sudah tayang.");

        reader.visit(form.publicAddress());
        assertThat(reader.status()).isEqualTo(200);
        assertShowsTheArticle(reader);
        reader.visit(site.at("/"));
        reader.follow("Jadwal posyandu bulan depan");
        assertThat(reader.address()).isEqualTo(form.publicAddress());
    }

    private static void assertShowsTheArticle(Browser browser) {
        assertThat(browser.text("h1")).isEqualTo("Jadwal posyandu bulan depan");
        assertThat(browser.text(".prose caption")).isEqualTo("Jadwal menurut dusun");
        assertThat(browser.texts(".prose thead th[scope=col]")).containsExactly("Dusun", "Hari");
        assertThat(browser.texts(".prose tbody td")).containsExactly("Ganra", "Senin");
        assertThat(browser.texts(".prose p")).contains("Posyandu buka di tiga dusun.", "Bawalah buku KIA.");
    }
}
