package id.balai.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.ArticleFixture;
import id.balai.article.Category;
import id.balai.article.LibraryFixture;
import id.balai.article.MediaEntry;
import id.balai.article.service.Articles;
import id.balai.it.HtmlCheck;
import id.balai.it.MutableClock;
import id.balai.media.Media;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** Readers see an article's cover wherever the article is listed, and its gallery and attachments on its page. */
@ExtendWith(ArquillianExtension.class)
class IllustratedPageIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    private static final String PATH = "/artikel/2026/03/10/kerja-bakti";

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    LibraryFixture library;

    @Inject
    Articles articles;

    TestVillage village;
    Media cover;
    Media second;

    @BeforeEach
    void publishArticle() throws Exception {
        MutableClock.setTo(NOON);
        village = villages.create("Ganra");
        Category news = fixture.category(village, "Berita");
        fixture.published(village, news, "Tanpa gambar", NOON.minusSeconds(60));
        cover = village.call(() -> library.picture("sawah.jpg", "Sawah di pagi hari"));
        second = village.call(() -> library.picture("kantor.jpg", "Kantor desa"));
        var document = village.call(() -> library.document("Surat edaran.pdf", 1_234_567));
        var draft = fixture.draft(village, news, "Kerja bakti");
        var typed =
                village.callAs(Role.EDITOR, () -> articles.find(draft.getId()).orElseThrow());
        typed.setCoverId(cover.getId());
        typed.setCoverCaption("Dusun Timur");
        typed.getGallery()
                .setEntries(List.of(new MediaEntry(second.getId(), "Dari depan"), new MediaEntry(cover.getId(), null)));
        typed.getAttachments().setEntries(List.of(new MediaEntry(document.getId(), null)));
        village.callAs(Role.EDITOR, () -> articles.publish(typed, null));
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void pageShowsCoverGalleryAndAttachments() {
        var page = page(PATH);

        var shown = page.select("figure.cover img");
        assertThat(shown.attr("alt")).isEqualTo("Sawah di pagi hari");
        assertThat(shown.attr("srcset")).contains("/media/" + cover.getHash() + "/480.jpg 480w", "/1600.jpg 1600w");
        assertThat(page.select("figure.cover figcaption").text()).isEqualTo("Dusun Timur");
        assertThat(page.select(".gallery img").eachAttr("alt")).containsExactly("Kantor desa", "Sawah di pagi hari");
        assertThat(page.select(".gallery figcaption").eachText()).containsExactly("Dari depan");
        assertThat(page.select(".attachments li").text()).isEqualTo("Surat edaran.pdf PDF, 1,2 MB");
        assertThat(page.select(".attachments a").attr("href")).endsWith("/Surat%20edaran.pdf");
        HtmlCheck.assertSound(PATH, village.site().get(PATH));
    }

    @Test
    void listsShowTheCoverAndADrawnPatternWhereThereIsNone() {
        for (var list : List.of("/", "/arsip", "/kategori/berita")) {
            var page = page(list);

            assertThat(page.select(".cover img").eachAttr("alt")).as(list).containsExactly("Sawah di pagi hari");
            assertThat(page.select(".motif")).as(list).hasSize(1);
            HtmlCheck.assertSound(list, village.site().get(list));
        }
        assertThat(page("/artikel/2026/03/10/tanpa-gambar").select(".related img"))
                .hasSize(1)
                .allMatch(image -> image.hasAttr("alt") && image.attr("alt").isEmpty());
    }

    @Test
    void sharedLinkShowsTheCover() throws Exception {
        answerAtPublicAddress();

        assertThat(page(PATH).select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://" + village.host() + "/media/" + cover.getHash() + "/1600.jpg");
    }

    @Test
    void articleIsPassedOnByPlainLinks() throws Exception {
        answerAtPublicAddress();
        var link = "https%3A%2F%2F" + village.host() + PATH.replace("/", "%2F");

        var page = page(PATH);

        assertThat(page.select(".share a").eachAttr("href"))
                .containsExactly(
                        "https://wa.me/?text=Kerja%20bakti%20" + link,
                        "https://www.facebook.com/sharer/sharer.php?u=" + link,
                        "https://t.me/share/url?url=" + link + "&text=Kerja%20bakti",
                        "https://x.com/intent/post?url=" + link + "&text=Kerja%20bakti",
                        "mailto:?subject=Kerja%20bakti&body=Kerja%20bakti%0A" + link);
        HtmlCheck.assertSound(PATH, village.site().get(PATH));
    }

    private void answerAtPublicAddress() throws Exception {
        village.run(() -> villages.inTransaction(
                em -> em.find(Village.class, village.id()).setPublicAddress("https://" + village.host())));
    }

    private Document page(String path) {
        return Jsoup.parse(village.site().get(path).text());
    }
}
