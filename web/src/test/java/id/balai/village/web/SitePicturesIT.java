package id.balai.village.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.media.Media;
import id.balai.media.StoredPictures;
import id.balai.media.service.MediaLibrary;
import id.balai.shared.RuleViolation;
import id.balai.village.Partner;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** The emblem and the logos of partners, as readers meet them on every page. */
@ExtendWith(ArquillianExtension.class)
class SitePicturesIT {

    @Inject
    VillageFixture fixture;

    @Inject
    MediaLibrary library;

    TestVillage village;
    Media emblem;
    Media logo;

    @BeforeEach
    void beginVillage() throws Exception {
        village = fixture.create("Ganra");
        village.run(() -> {
            emblem = StoredPictures.picture(fixture, "Lambang");
            logo = StoredPictures.picture(fixture, "Logo");
            fixture.store(new Partner("Tanpa logo", "https://example.id/tanpa"));
        });
    }

    @Test
    void villageWithoutAnEmblemShowsADrawing() {
        Document page = front();

        assertThat(page.select(".identity svg")).hasSize(1);
        assertThat(page.select("img, meta[property=og:image]")).isEmpty();
        assertThat(page.select("link[rel=icon]").attr("href")).contains("favicon.svg");
    }

    @Test
    void emblemStandsInTheHeadInTheTabAndInWhatIsShared() throws Exception {
        givePictures();

        Document page = front();

        String small = "/media/" + emblem.getHash() + "/320.png";
        assertThat(page.select(".identity svg")).isEmpty();
        assertThat(page.select(".identity img").attr("srcset")).startsWith(small + " 320w");
        assertThat(page.select(".identity img").hasAttr("alt")).isTrue();
        assertThat(page.select(".identity img").attr("alt")).isEmpty();
        assertThat(page.select("link[rel=icon]").attr("href")).isEqualTo(small);
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://" + village.host() + "/media/" + emblem.getHash() + "/640.png");
        assertThat(page.select("footer .partners img")).hasSize(1);
        assertThat(page.select("footer .partners a:has(img)").text()).isEqualTo("Kabupaten");
    }

    @Test
    void pageOfAnErrorHasTheEmblemToo() throws Exception {
        givePictures();

        assertThat(Jsoup.parse(village.site().get("/tidak-ada").text()).select(".identity img"))
                .hasSize(1);
    }

    @Test
    void whatIsShownIsNotDeletedFromTheLibrary() throws Exception {
        givePictures();

        for (Media used : new Media[] {emblem, logo}) {
            village.runAs(
                    Role.EDITOR, () -> assertThat(library.uses(used.getId())).hasSize(1));
            village.runAs(
                    Role.EDITOR,
                    () -> assertThatThrownBy(() -> library.delete(used.getId())).isInstanceOf(RuleViolation.class));
        }
    }

    private void givePictures() throws Exception {
        village.run(() -> fixture.inTransaction(em -> {
            Village stored = em.find(Village.class, village.id());
            stored.setEmblemId(emblem.getId());
            stored.setPublicAddress("https://" + village.host());
            Partner partner = new Partner("Kabupaten", "https://example.id/kabupaten");
            partner.setLogoId(logo.getId());
            em.persist(partner);
        }));
    }

    private Document front() {
        return Jsoup.parse(village.site().get("/").text());
    }
}
