package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** Two editors have the same article open, and the second one saves too late. */
@NeedsBrowser
class StaleSaveIT {

    @Test
    void theSecondSeesBothTextsAndTakesTheirOwn(DemoSite site, Browser first, Browser second) {
        ArticleForm late = bothWrite(site, first, second, "Lomba kebersihan dusun");

        late.saveDraft();
        assertBothTextsAreThere(second);
        second.press("#takeMine");
        assertThat(late.body()).contains("Tulisan kedua.");
        late.saveDraft();

        assertThat(late.office().said()).isEqualTo("Tersimpan.");
        first.visit(first.address());
        assertThat(new ArticleForm(new Office(site, first)).body()).contains("Tulisan kedua.");
    }

    @Test
    void theSecondTakesTheStoredTextAndCanStillReadTheirOwn(DemoSite site, Browser first, Browser second) {
        ArticleForm late = bothWrite(site, first, second, "Lomba masak antar-RT");

        late.saveDraft();
        assertBothTextsAreThere(second);
        second.press("#takeTheirs");

        assertThat(late.body()).contains("Tulisan pertama.").doesNotContain("Tulisan kedua.");
        second.click("details.tell summary");
        assertThat(second.text("details.tell")).contains("Tulisan kedua.");
    }

    /** The first editor's text is stored; the second's, begun from the same version, is not yet. */
    private static ArticleForm bothWrite(DemoSite site, Browser first, Browser second, String title) {
        Office office = site.staff().admit(first, Person.EDITOR);
        ArticleForm.blank(office).describe(title, "Pembangunan").write("Awal.").saveDraft();
        ArticleForm early = ArticleForm.find(office, title);
        ArticleForm late = ArticleForm.find(site.staff().admit(second, Person.SECOND_EDITOR), title);
        early.write("Tulisan pertama.").saveDraft();
        return late.write("Tulisan kedua.");
    }

    private static void assertBothTextsAreThere(Browser second) {
        assertThat(second.text("#overtaken h2")).isEqualTo("Orang lain menyimpan artikel ini lebih dahulu");
        assertThat(second.texts("#overtaken .prose"))
                .satisfiesExactly(
                        mine -> assertThat(mine).contains("Tulisan kedua."),
                        theirs -> assertThat(theirs).contains("Tulisan pertama."));
    }
}
