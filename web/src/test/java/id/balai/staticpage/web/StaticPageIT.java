package id.balai.staticpage.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.HtmlCheck;
import id.balai.it.PageWeight;
import id.balai.menu.MenuKind;
import id.balai.shared.Slug;
import id.balai.staticpage.PageFixture;
import id.balai.staticpage.StaticPage;
import id.balai.staticpage.service.StaticPages;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Pages and the menu as readers get them. */
@ExtendWith(ArquillianExtension.class)
class StaticPageIT {

    @Inject
    VillageFixture villages;

    @Inject
    PageFixture pages;

    @Inject
    StaticPages staticPages;

    TestVillage village;
    StaticPage top;
    StaticPage below;

    @BeforeEach
    void beginVillage() throws Exception {
        village = villages.create("Pohon");
        village.run(() -> {
            top = pages.published("Profil", null);
            below = pages.published("Sejarah", top.getId());
        });
    }

    @Test
    void aPageShowsTheWayBackAndWhatLiesUnderIt() {
        var above = read("/halaman/profil");
        assertThat(above.select("aside .related a").eachAttr("href")).containsExactly("/halaman/sejarah");
        assertThat(above.select("h1").text()).isEqualTo("Profil");
        assertThat(above.select("article time").eachText()).containsExactly("1 Januari 1970");
        assertThat(read("/halaman/sejarah").select(".crumbs a").eachAttr("href"))
                .containsExactly("/", "/halaman/profil");
    }

    @Test
    void anEarlierAddressAnswers301() throws Exception {
        var edited = village.callAs(
                Role.EDITOR, () -> staticPages.find(below.getId()).orElseThrow());
        edited.setSlug(new Slug("riwayat"));
        village.callAs(Role.EDITOR, () -> staticPages.save(edited));

        var answer = village.site().get("/halaman/sejarah");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).contains("/halaman/riwayat");
        assertThat(village.site().get("/halaman/riwayat").status()).isEqualTo(200);
    }

    @Test
    void whatIsNotPublicIsNotFound() throws Exception {
        village.run(() -> pages.draft("Rahasia", null));

        for (var path : new String[] {"/halaman", "/halaman/rahasia", "/halaman/profil/", "/halaman/profil/x"}) {
            assertThat(village.site().get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aDeepMenuIsSoundAndSaysWhereTheReaderIs() throws Exception {
        village.run(() -> {
            Long parent =
                    pages.entry("Profil", MenuKind.PAGE, top.getId(), null, 1).getId();
            pages.entry("Layanan", MenuKind.HEADING, null, null, 2);
            for (int depth = 1; depth < 12; depth++) {
                parent = pages.entry("Tingkat " + depth, MenuKind.EXTERNAL, null, parent, 1)
                        .getId();
            }
            pages.entry("Sejarah", MenuKind.PAGE, below.getId(), parent, 1);
        });

        var page = read("/halaman/sejarah");
        PageWeight.of(village.site(), "/halaman/sejarah").assertLight();
        assertThat(page.select(".wide [aria-current=page]").eachText()).containsExactly("Sejarah");
        assertThat(page.select(".wide > ul > li.within > a").eachText()).containsExactly("Profil");
        assertThat(page.select(".wide summary").eachText()).containsExactly("Submenu Profil");
        assertThat(page.select(".wide a").eachText()).doesNotContain("Layanan").hasSize(13);
    }

    private Document read(String path) {
        var answer = village.site().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        HtmlCheck.assertSound(path, answer);
        return Jsoup.parse(answer.text());
    }
}
