package id.balai.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.article.ArticleFixture;
import id.balai.it.HtmlCheck;
import id.balai.it.MutableClock;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
class ArticlePageIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    private static final String PATH = "/artikel/2026/03/10/kerja-bakti";

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture articles;

    TestVillage village;

    @BeforeEach
    void publishArticle() {
        MutableClock.setTo(NOON);
        village = villages.create("Ganra");
        articles.published(village, articles.category(village, "Berita"), "Kerja bakti", NOON);
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void pageTellsWhatWhenAndWho() {
        var page = page(PATH);

        assertThat(page.title()).isEqualTo("Kerja bakti – Desa Ganra");
        assertThat(page.select("h1").text()).isEqualTo("Kerja bakti");
        assertThat(page.select("time").attr("datetime")).isEqualTo("2026-03-10");
        assertThat(page.select(".reading .meta").text()).isEqualTo("10 Maret 2026 Kantor Desa");
        assertThat(page.select(".crumbs").text()).isEqualTo("Beranda Berita");
    }

    @Test
    void articleIsThereFromItsMinuteOn() {
        MutableClock.setTo(NOON.minusSeconds(1));
        assertThat(village.site().get(PATH).status()).isEqualTo(404);
        MutableClock.setTo(NOON);
        assertThat(village.site().get(PATH).status()).isEqualTo(200);
    }

    @Test
    void pageLeadsToTheNewsBeforeAndAfter() {
        var other = articles.category(village, "Pengumuman");
        articles.published(village, other, "Sebelumnya", NOON.minusSeconds(60));
        articles.published(village, other, "Lebih lama", NOON.minusSeconds(120));
        articles.published(village, other, "Sesudahnya", NOON.plusSeconds(60));
        assertThat(page(PATH).select(".neighbours a").eachAttr("href"))
                .containsExactly("/artikel/2026/03/10/sebelumnya");

        MutableClock.setTo(NOON.plusSeconds(60));
        assertThat(page(PATH).select(".neighbours a[rel=next]").attr("href"))
                .isEqualTo("/artikel/2026/03/10/sesudahnya");
        assertThat(page("/artikel/2026/03/10/lebih-lama")
                        .select(".neighbours a")
                        .eachAttr("rel"))
                .containsExactly("next");
    }

    @Test
    void neighbourDoesNotHaveIt() {
        assertThat(villages.create("Tetangga").site().get(PATH).status()).isEqualTo(404);
    }

    @Test
    void absoluteLinksComeFromThePublicAddressAlone() throws Exception {
        assertThat(page(PATH).select("link[rel=canonical], meta[property^=og], a[href*=wa.me]"))
                .isEmpty();

        village.run(() -> villages.inTransaction(
                em -> em.find(Village.class, village.id()).setPublicAddress("https://" + village.host())));

        var address = "https://" + village.host() + PATH;
        var page = page(PATH);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(address);
        assertThat(page.select("a[href*=wa.me]").attr("href"))
                .endsWith("Kerja%20bakti%20https%3A%2F%2F" + village.host()
                        + "%2Fartikel%2F2026%2F03%2F10%2Fkerja-bakti");
        HtmlCheck.assertSound(PATH, village.site().get(PATH));
    }

    @Test
    void languageIsTheVillages() throws Exception {
        village.run(() -> villages.inTransaction(
                em -> em.find(Village.class, village.id()).setLanguage("en")));

        var page = page(PATH);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".reading .meta").text()).startsWith("10 March 2026");
        assertThat(page.select(".skip").text()).isEqualTo("Skip to content");
        assertThat(village.site().get("/nope").text())
                .contains("Page not found")
                .contains("<html lang=\"en\"");
    }

    private Document page(String path) {
        return Jsoup.parse(village.site().get(path).text());
    }
}
