package id.balai.pagecache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.article.ArticleFixture;
import id.balai.it.Answer;
import id.balai.it.SiteClient;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Whose page is sent is told by the host that the request is for, and by nothing else that it says. */
@ExtendWith(ArquillianExtension.class)
class PageHostsIT {

    private static final String HILL = "Bukitqzx";
    private static final String COAST = "Pantaiqzx";

    private static final List<String> KEPT = List.of("/", "/arsip", "/kategori/berita", "/artikel/1970/01/01/kabar");

    /** Of the same pages, perhaps. */
    private static final List<String> WRITTEN_OTHERWISE = List.of(
            "/%61rsip",
            "/arsi%70?",
            "/arsip;host=HOST",
            "/arsip;jsessionid=0",
            "//arsip",
            "/./arsip",
            "/x/../arsip",
            "/%2e/arsip",
            "/arsip%2F",
            "/arsip/",
            "/ARSIP",
            "/arsip?host=HOST",
            "/arsip?hal=1&host=HOST",
            "/arsip%00",
            "/%C0%AFarsip",
            "/arsip%23",
            "/arsip%3Fhal=2",
            "/HOST/arsip");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture articles;

    @Inject
    PageStore store;

    private TestVillage hill;
    private TestVillage coast;

    @BeforeEach
    void makeTwoVillages() {
        hill = village(HILL);
        coast = village(COAST);
    }

    private TestVillage village(String name) {
        TestVillage village = villages.create(name);
        articles.published(village, articles.category(village, "Berita"), "Kabar", Instant.EPOCH);
        return village;
    }

    @Test
    void ofTwoVillagesThatAreReadInTurnEachGetsItsOwn() {
        readAll();
        long drawn = store.drawn();
        for (int round = 0; round < 3; round++) {
            readAll();
        }
        assertThat(store.drawn()).as("pages drawn anew").isEqualTo(drawn);
    }

    private void readAll() {
        for (String path : KEPT) {
            assertOf(HILL, path, hill.site().get(path));
            assertOf(COAST, path, coast.site().get(path));
        }
    }

    @Test
    void hostIsTheSameInEveryFormThatItMayBeWrittenIn() {
        readAll();
        long drawn = store.drawn();
        for (String path : KEPT) {
            for (String written : List.of("%s:8080", "%s.", "%s.:443")) {
                assertOf(
                        HILL,
                        path,
                        SiteClient.of(written.formatted(hill.host())).get(path));
                assertOf(
                        COAST,
                        path,
                        SiteClient.of(written.formatted(coast.host()).toUpperCase(Locale.ROOT))
                                .get(path));
            }
        }
        assertThat(store.drawn()).as("pages drawn anew").isEqualTo(drawn);
    }

    @Test
    void nothingElseLeadsToAnotherVillage() {
        readAll();
        for (String path : KEPT) {
            for (String header : List.of("X-Forwarded-Host", "Forwarded", "X-Host", "X-Original-Host", "Referer")) {
                assertOf(HILL, path, hill.site().get(path, Map.of(header, coast.host())));
                assertOf(COAST, path, coast.site().get(path, Map.of(header, "host=" + hill.host())));
            }
        }
        readAll();
    }

    @Test
    void hostOfNobodyGetsNoPageAndLeavesNone() {
        readAll();
        for (String path : KEPT) {
            for (String foreign : List.of("example.id", "x." + hill.host(), hill.host() + ".example.id", "127.0.0.1")) {
                Answer answer = SiteClient.of(foreign).get(path);
                assertThat(answer.status()).as(foreign + path).isEqualTo(421);
                assertThat(answer.text()).as(foreign + path).doesNotContain(HILL, COAST);
            }
        }
        readAll();
    }

    @Test
    void anAddressWrittenOtherwiseIsOfTheSameVillage() {
        readAll();
        for (String path : WRITTEN_OTHERWISE) {
            assertThat(hill.site().get(path.replace("HOST", coast.host())).text())
                    .as(path)
                    .doesNotContain(COAST);
            assertThat(coast.site().get(path.replace("HOST", hill.host())).text())
                    .as(path)
                    .doesNotContain(HILL);
        }
        readAll();
    }

    private static void assertOf(String village, String path, Answer answer) {
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.text()).as(path).contains(village).doesNotContain(village.equals(HILL) ? COAST : HILL);
    }
}
