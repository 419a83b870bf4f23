package id.balai.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.it.HtmlCheck;
import id.balai.it.MutableClock;
import id.balai.it.PageWeight;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** What holds for every public page. */
@ExtendWith(ArquillianExtension.class)
class PublicPagesIT {

    private static final List<String> ROUTES = List.of(
            "/",
            NewsVillage.ARTICLE,
            "/kategori/berita",
            "/kategori/berita?hal=2",
            "/kategori/lembaga",
            "/halaman/profil",
            "/halaman/sejarah",
            "/arsip",
            "/arsip?hal=2",
            "/arsip/2026/03",
            "/arsip/2026/02",
            "/galeri",
            "/galeri?hal=2",
            "/lembaga",
            "/lembaga/lembaga-1",
            "/data",
            "/pemerintah",
            "/pemerintah/kepala-desa",
            "/pemerintah/kepala-dusun-1",
            "/peta",
            "/sesi-berakhir");

    private static final List<String> MISSING = List.of(
            "/nope",
            "/artikel",
            "/artikel/2026/03/10/nope",
            "/artikel/2026/3/10/kabar-0",
            "/artikel/2026/03/11/kabar-0",
            "/artikel/2026/03/10/kabar-0/",
            "/artikel/2026/03/10/kabar-0/x",
            "/kategori",
            "/kategori/nope",
            "/kategori/Berita",
            "/kategori/berita/x",
            "/kategori/berita?hal=3",
            "/arsip?hal=0",
            "/arsip?hal=01",
            "/arsip?hal=-1",
            "/arsip?hal=x",
            "/arsip?hal=99999999999",
            "/arsip/2026",
            "/arsip/2026/3",
            "/arsip/2026/13",
            "/arsip/2025/01",
            "/arsip/2026/03/10",
            "/galeri/x",
            "/lembaga/",
            "/lembaga/nope",
            "/lembaga/lembaga-1/",
            "/lembaga/lembaga-1/x",
            "/lembaga/lembaga-1?hal=2",
            "/galeri?hal=3",
            "/pemerintah/",
            "/pemerintah/nope",
            "/pemerintah/kepala-desa/x",
            "/peta/x",
            "/sesi-berakhir/x",
            "/pages/arsip.xhtml",
            "/WEB-INF/web.xml",
            "/WEB-INF/templates/public.xhtml");

    private static TestVillage village;

    @Inject
    NewsVillage made;

    @Inject
    VillageFixture villages;

    @BeforeEach
    void makeVillage() throws Exception {
        MutableClock.setTo(NewsVillage.NOW);
        if (village == null) {
            village = made.create();
        }
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void everyRouteIsSoundAndLight() {
        for (var route : ROUTES) {
            var answer = village.site().get(route);

            assertThat(answer.status()).as(route).isEqualTo(200);
            HtmlCheck.assertSound(route, answer);
            PageWeight.of(village.site(), route).assertLight();
        }
    }

    @Test
    void whatIsNotThereAnswersSo() {
        for (var route : MISSING) {
            var answer = village.site().get(route);

            assertThat(answer.status()).as(route).isEqualTo(404);
            HtmlCheck.assertSound(route, answer);
            assertThat(answer.text())
                    .as(route)
                    .contains("Halaman tidak ditemukan")
                    .contains("Desa Lengkap");
        }
    }

    @Test
    void headersKeepPagesWithinTheSite() {
        var headers = village.site().get("/");

        assertThat(headers.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
                .doesNotContain("nonce", "unsafe");
        assertThat(headers.headers().keySet().stream().filter("content-security-policy"::equalsIgnoreCase))
                .hasSize(1);
        assertThat(headers.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.header("Cache-Control")).contains("public, no-cache");
        assertThat(headers.header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void pagesAreTheSameWhateverTheBrowserSays() {
        var odd = Map.of(
                "Accept", "application/xhtml+xml",
                "Accept-Language", "en-US",
                "X-Forwarded-Host", "evil.example",
                "X-Forwarded-Proto", "https",
                "Cookie", "JSESSIONID=0123456789abcdef",
                "User-Agent", "curl/8");
        for (var route : ROUTES) {
            assertThat(village.site().get(route, odd).text())
                    .as(route)
                    .isEqualTo(village.site().get(route).text());
        }
    }

    @Test
    void stylesheetIsKeptForEverUnderItsVersionAlone() {
        assertThat(village.site().get("/resources/balai/public.css?v=1").header("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
        assertThat(village.site().get("/resources/balai/public.css").header("Cache-Control"))
                .contains("no-cache");
    }

    @Test
    void firstPageHasOneAddress() {
        var answer = village.site().get("/arsip/2026/03?hal=1");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).contains("/arsip/2026/03");
    }

    @Test
    void emptyVillageShowsNoEmptyFrames() {
        var empty = villages.create("Kosong").site().get("/");

        HtmlCheck.assertSound("/", empty);
        assertThat(empty.text())
                .contains("Belum ada kabar")
                .doesNotContain(
                        "/arsip",
                        "/galeri",
                        "/lembaga",
                        "/pemerintah",
                        "/peta",
                        "Jam kerja",
                        "Sinergi",
                        "Ikuti kami",
                        "Pengumuman",
                        "Kategori",
                        "Buka peta");
    }
}
