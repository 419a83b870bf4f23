package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** A contributor writes drafts and goes no further. */
@NeedsBrowser
class ContributorIT {

    private static final List<String> OTHERS_PAGES = List.of(
            "category-list",
            "category-edit",
            "notice-list",
            "notice-edit",
            "office-hours",
            "office-exception-edit",
            "holiday-list",
            "links",
            "social-link-edit",
            "partner-edit",
            "village-edit",
            "user-list",
            "user-add",
            "user-manage",
            "village-list",
            "village-add",
            "village-manage");

    @Test
    void writesADraftAndSeesNoWayToPublishIt(DemoSite site, Browser browser) {
        Office office = site.staff().enter(browser, Person.CONTRIBUTOR);
        ArticleForm.blank(office)
                .describe("Panen raya", "Pembangunan")
                .write("Panen dimulai pekan ini.")
                .saveDraft();
        assertThat(office.said()).isEqualTo("Tersimpan.");

        ArticleForm.find(office, "Panen raya");
        assertThat(browser.has("#saveDraft")).isTrue();
        assertThat(browser.has("#publish")).isFalse();
        assertThat(browser.has("#publishAt")).isFalse();
    }

    @Test
    void opensNoArticleOfAnother(DemoSite site, Browser browser) {
        ArticleForm.find(site.staff().admit(browser, Person.EDITOR), "(KPMD)");
        String others = browser.address();
        String preview = others.replace("article-edit", "article-preview");
        browser.forget();
        Office office = site.staff().admit(browser, Person.CONTRIBUTOR).open("article-list");
        assertThat(browser.texts("#articles td.name a")).noneMatch(title -> title.contains("KPMD"));

        browser.visit(others);
        assertThat(browser.status()).isIn(403L, 404L);
        browser.visit(preview);
        assertThat(browser.status()).isIn(403L, 404L);
        assertThat(office.browser().text("body")).doesNotContain("KPMD");
    }

    @Test
    void isRefusedWhatBelongsToOthers(DemoSite site, Browser browser) {
        Office office = site.staff().enter(browser, Person.CONTRIBUTOR);
        assertThat(browser.texts("nav.menu a")).contains("Dasbor", "Artikel", "Tempat sampah");

        SoftAssertions all = new SoftAssertions();
        for (String page : OTHERS_PAGES) {
            office.open(page);
            all.assertThat(browser.status()).as(page).isEqualTo(403);
            all.assertThat(browser.text("h1")).as(page).endsWith("membuka halaman ini");
        }
        all.assertAll();
    }
}
