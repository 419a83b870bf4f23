package id.balai.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.it.Answer;
import id.balai.it.HtmlCheck;
import id.balai.it.PageWeight;
import id.balai.territory.LandFixture;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** The village's land as readers see it: drawn, in words, and as data. */
@ExtendWith(ArquillianExtension.class)
class MapPageIT {

    private static final String DATA = "/api/v1/territory.geojson";

    @Inject
    VillageFixture villages;

    @Inject
    LandFixture land;

    private TestVillage village;

    @BeforeEach
    void makeVillage() {
        village = villages.create("Petak");
    }

    @Test
    void aVillageThatHasToldNothingOfItsLandHasNoMap() {
        assertThat(village.site().get("/peta").status()).isEqualTo(404);
        assertThat(village.site().get(DATA).status()).isEqualTo(404);
        assertThat(village.site().get("/").text()).doesNotContain("/peta");
    }

    @Test
    void theMapIsDrawnWithItsNamesAndSaysThatItIsASketch() throws Exception {
        village.run(() -> land.survey(village, 2));
        Answer answer = village.site().get("/peta");
        HtmlCheck.assertSound("/peta", answer);
        PageWeight.of(village.site(), "/peta").assertLight();
        Document page = Jsoup.parse(answer.text());

        assertThat(page.select("svg.map").attr("role")).isEqualTo("img");
        assertThat(page.select("svg.map > title").text()).isEqualTo("Peta wilayah Desa Petak");
        assertThat(page.select("svg.map > desc").text())
                .contains("batas desa, 4 bagian wilayah, kantor desa", "sketsa");
        assertThat(page.select("svg.map text").eachText())
                .contains("Kantor desa", "Dusun Timur 0", "Dusun Timur 1", "Sketsa", "2 km");
        assertThat(page.select("svg.map .part:not(.sketched)")).hasSize(2);
        assertThat(page.select("svg.map .border.sketched")).hasSize(1);
        assertThat(page.select(".sketch").text()).isEqualTo("Garis putus-putus hanya sketsa, bukan batas resmi.");
    }

    @Test
    void whatIsDrawnStandsInWordsToo() throws Exception {
        village.run(() -> land.survey(village, 2));
        Document page = Jsoup.parse(village.site().get("/peta").text());

        assertThat(page.select(".areas > li > strong").eachText()).containsExactly("Dusun Timur 0", "Dusun Timur 1");
        assertThat(page.select(".areas ul strong").eachText()).containsExactly("RW 00", "RW 01");
        assertThat(page.select(".beside").text()).contains("4,32255° LS, 119,9332° BT");
        assertThat(page.select("[data-map], .live").eachAttr("hidden")).hasSize(2);
    }

    @Test
    void theFrontPageShowsTheLandAndTheOffice() throws Exception {
        village.run(() -> land.survey(village, 2));
        Answer answer = village.site().get("/");
        HtmlCheck.assertSound("/", answer);
        Document page = Jsoup.parse(answer.text());

        assertThat(page.select("h2#territory").text()).isEqualTo("Wilayah desa");
        assertThat(page.select("main svg.map")).hasSize(1);
        assertThat(page.select("main a[href=/peta]").text()).isEqualTo("Peta lengkap");
        assertThat(page.select("nav.main a[href=/peta]").text()).contains("Peta");
        assertThat(answer.header("Content-Security-Policy").orElseThrow()).doesNotContain("connect-src");
    }

    @Test
    void onlyTheMapMayAskForTilesAndOnlyAtTheirOnePlace() throws Exception {
        village.run(() -> land.survey(village, 1));
        assertThat(policy("/peta")).contains("img-src 'self';").endsWith("; connect-src 'self'");

        village.run(() -> land.useTiles("https://tile.example.id/{z}/{x}/{y}.png", "Dinas <Peta>"));

        assertThat(policy("/peta"))
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self';")
                .contains("img-src 'self' data: https://tile.example.id;");
        assertThat(policy("/")).doesNotContain("tile.example.id");
        Document page = Jsoup.parse(village.site().get("/peta").text());
        assertThat(page.select(".live").attr("data-credit")).isEqualTo("Dinas <Peta>");
        assertThat(page.text()).contains("baru diambil dari tile.example.id");
        assertThat(page.select("[src*=tile.example.id], [href*=tile.example.id]"))
                .isEmpty();
    }

    @Test
    void dataThatDidNotChangeIsNotSentAgain() throws Exception {
        village.run(() -> land.survey(village, 1));
        String tag = village.site().get(DATA).header("ETag").orElseThrow();

        assertThat(tag).startsWith("\"");
        assertThat(village.site().get(DATA, Map.of("If-None-Match", tag)).status())
                .isEqualTo(304);
    }

    @Test
    void theLandIsDataForOthers() throws Exception {
        village.run(() -> land.survey(village, 2));
        Answer answer = village.site().get(DATA);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/geo+json");
        var features =
                Json.createReader(new StringReader(answer.text())).readObject().getJsonArray("features");

        assertThat(features.getValuesAs(feature ->
                        feature.asJsonObject().getJsonObject("properties").getString("kind")))
                .containsExactly("village", "hamlet", "rw", "hamlet", "rw", "office");
        JsonObject second = features.getJsonObject(2);
        assertThat(second.getJsonObject("geometry").getString("type")).isEqualTo("Point");
        assertThat(second.getJsonObject("properties").getString("within")).isEqualTo("Timur 0");
        assertThat(features.getJsonObject(0).getJsonObject("properties").getBoolean("schematic"))
                .isTrue();
    }

    private String policy(String path) {
        return village.site().get(path).header("Content-Security-Policy").orElseThrow();
    }
}
