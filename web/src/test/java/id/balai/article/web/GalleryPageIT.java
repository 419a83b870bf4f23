package id.balai.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.article.ArticleFixture;
import id.balai.article.Category;
import id.balai.article.LibraryFixture;
import id.balai.article.MediaEntry;
import id.balai.it.HtmlCheck;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.it.PageWeight;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** The galleries of public articles, and only those, make up the gallery of the village. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class GalleryPageIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    private static final String MENU = "nav.main a[href=/galeri]";

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    LibraryFixture library;

    TestVillage village;
    Category news;

    @BeforeEach
    void beginVillage() {
        MutableClock.setTo(NOON);
        village = villages.create("Galeri");
        news = fixture.category(village, "Berita");
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void eachPublicArticleWithPicturesIsAnAlbumNewestFirst() throws Exception {
        var field = picture("Sawah di pagi hari", null);
        var office = picture("Kantor desa", "Dari depan");
        shown("Lama", NOON.minusSeconds(90_000), List.of(field));
        shown("Tanpa gambar", NOON.minusSeconds(60), List.of());
        fixture.draft(village, news, "Konsep", typed -> typed.getGallery().setEntries(List.of(field)));
        shown("Terjadwal", NOON.plusSeconds(60), List.of(field));
        shown("Kerja bakti", NOON.minusSeconds(30), List.of(office, field));

        var page = page("/galeri");

        assertThat(page.select(".album h2 a").eachText()).containsExactly("Kerja bakti", "Lama");
        var album = page.select(".album").first();
        assertThat(album.select("h2 a").attr("href")).isEqualTo("/artikel/2026/03/10/kerja-bakti");
        assertThat(album.select("time").text()).isEqualTo("10 Maret 2026");
        assertThat(album.select("img").eachAttr("alt")).containsExactly("Kantor desa", "Sawah di pagi hari");
        assertThat(album.select("img").eachAttr("loading")).containsOnly("lazy");
        assertThat(album.select("figcaption").eachText()).containsExactly("Dari depan");
        HtmlCheck.assertSound("/galeri", village.site().get("/galeri"));
    }

    @Test
    void longAlbumsGoOnAtTheirArticleSoThatAFullPageStaysLight() throws Exception {
        List<MediaEntry> pictures = new ArrayList<>();
        for (int number = 1; number <= 9; number++) {
            pictures.add(picture("Gambar nomor " + number, null));
        }
        for (int number = 0; number < 13; number++) {
            shown("Kabar " + number, NOON.minusSeconds(number * 90_000L), pictures);
        }

        var first = page("/galeri");
        assertThat(first.select(".album"))
                .hasSize(12)
                .allMatch(album -> album.select("img").size() == 8);
        assertThat(first.select(".onward a").first().attr("href")).isEqualTo("/artikel/2026/03/10/kabar-0#gallery");
        assertThat(first.select(".onward a").first().text()).isEqualTo("Lihat semua 9 gambar “Kabar 0”");
        PageWeight.of(village.site(), "/galeri").assertLight();
        assertThat(page("/galeri?hal=2").select(".album h2").eachText()).containsExactly("Kabar 12");
    }

    @Test
    void withoutPicturesThePageSaysSoAndTheMenuIsSilent() throws Exception {
        shown("Tanpa gambar", NOON, List.of());

        assertThat(page("/galeri").select("main").text()).contains("Belum ada gambar");
        assertThat(page("/galeri").select(MENU)).isEmpty();
        HtmlCheck.assertSound("/galeri", village.site().get("/galeri"));
        shown("Bergambar", NOON, List.of(picture("Sawah", null)));
        assertThat(page("/galeri").select(MENU))
                .isNotEmpty()
                .allMatch(entry -> entry.attr("aria-current").equals("page"));
    }

    private MediaEntry picture(String alternative, String caption) throws Exception {
        var picture = village.call(() -> library.picture("gambar.jpg", alternative));
        return new MediaEntry(picture.getId(), caption);
    }

    private void shown(String title, Instant at, List<MediaEntry> pictures) {
        fixture.published(village, news, title, at, typed -> typed.getGallery().setEntries(pictures));
    }

    private Document page(String path) {
        return Jsoup.parse(village.site().get(path).text());
    }
}
