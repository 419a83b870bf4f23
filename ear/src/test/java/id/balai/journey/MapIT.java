package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import id.balai.browser.AccessibleNode;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.Keyboard;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.VillageLand;
import id.balai.start.OwnServers;

/** The village's land as its readers meet it: drawn by the server for everybody, movable for who asks for it. */
@OwnServers
@NeedsBrowser
class MapIT {

    private static final String OPEN = ".live .leaflet-control-zoom-in";
    private static final String MIDDLE =
            "return getComputedStyle(document.querySelector('.leaflet-map-pane')).transform";
    private static final String POLICY =
            "return fetch(arguments[0]).then(a => a.headers.get('Content-Security-Policy'))"
                    + ".then(arguments[arguments.length - 1])";

    private static DemoSite site;

    @TempDir
    Path folder;

    @BeforeAll
    static void startSite() {
        site = DemoSite.start();
    }

    @AfterAll
    static void stopSite() {
        site.close();
    }

    @Test
    void aButtonOpensAMapThatMovesWithoutAskingAnybodyElse(Browser browser) throws Exception {
        land(browser, false);
        browser.visit(site.at("/peta"));
        assertThat(browser.has(".live")).isFalse();
        assertThat(browser.script("return typeof L")).isEqualTo("undefined");
        Keyboard keyboard = new Keyboard(browser).tabTo("[data-map]").press(Keys.ENTER);
        keyboard.awaitFocus(OPEN);

        assertThat(browser.has("[data-map]")).isFalse();
        assertThat(browser.script("return document.querySelectorAll('.live path').length"))
                .as("the village, two hamlets, the office")
                .isEqualTo(4L);
        assertThat(Inspection.faults(browser, "map-live")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theMapThatMovesObeysKeys(Browser browser) throws Exception {
        land(browser, false);
        browser.visit(site.at("/peta"));
        Keyboard keyboard = new Keyboard(browser).tabTo("[data-map]").press(Keys.ENTER);
        keyboard.awaitFocus(OPEN);

        Object width = browser.script("return document.querySelector('.live path').getBoundingClientRect().width");
        keyboard.press(Keys.ENTER);
        browser.await(
                "a larger village",
                () -> !width.equals(
                        browser.script("return document.querySelector('.live path').getBoundingClientRect().width")));
        back(browser, keyboard, ".live path");
        assertThat(browser.text(".live .leaflet-tooltip")).isEqualTo("Kantor desa");
        back(browser, keyboard, ".live");
        Object place = browser.script(MIDDLE);
        keyboard.press(Keys.ARROW_RIGHT);
        browser.await("another place", () -> !place.equals(browser.script(MIDDLE)));
    }

    private static void back(Browser browser, Keyboard keyboard, String css) {
        String focused = "return document.activeElement.matches(arguments[0])";
        for (int i = 0; i < 9 && browser.script(focused, css).equals(false); i++) {
            keyboard.with(Keys.SHIFT, Keys.TAB);
        }
        keyboard.awaitFocus(css);
    }

    @Test
    void aBackgroundIsAskedForOnlyAfterThePressAndOnlyAtItsAddress(Browser browser) throws Exception {
        land(browser, true);
        browser.visit(site.at("/peta"));
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.text(".territory .meta")).contains("tile.example.id");
        browser.click("[data-map]");
        browser.find(OPEN);
        assertThat(browser.text(".leaflet-control-attribution")).isEqualTo("Peta <Uji>");
        List<String> refused = browser.await("the background", () -> {
            List<String> complaints = browser.complaints();
            return complaints.isEmpty() ? null : complaints;
        });

        assertThat(refused)
                .allSatisfy(complaint ->
                        assertThat(complaint).startsWith(VillageLand.TILES).contains("Failed to load resource: net::"));
        assertThat((String) browser.promise(POLICY, "/peta"))
                .contains("img-src 'self' data: https://tile.example.id:4443;");
        assertThat((String) browser.promise(POLICY, "/")).doesNotContain("tile.example.id");
        browser.picture("map-live-tiles-1280");
        browser.visit("about:blank");
        browser.complaints();
    }

    @Test
    void withoutScriptsOnPaperAndInChosenColoursTheLandIsStillThere(Browser browser) throws Exception {
        land(browser, false);
        browser.runScripts(false);
        for (Map.Entry<String, String> page :
                Map.of("map", "/peta", "home", "/").entrySet()) {
            browser.visit(site.at(page.getValue()));
            picture(browser, page.getKey() + "-plain", Map.of());
            picture(browser, page.getKey() + "-print", Map.of("media", "print"));
            picture(
                    browser,
                    page.getKey() + "-forced",
                    Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
            picture(
                    browser,
                    page.getKey() + "-forced-dark",
                    Map.of(
                            "features",
                            List.of(
                                    Map.of("name", "forced-colors", "value", "active"),
                                    Map.of("name", "prefers-color-scheme", "value", "dark"))));
            assertThat(browser.has("[data-map]")).isFalse();
        }
    }

    private static void picture(Browser browser, String name, Map<String, Object> media) {
        browser.command("Emulation.setEmulatedMedia", media);
        for (int width : List.of(1280, 390)) {
            browser.width(width);
            assertThat(browser.has("svg.map")).as(name).isTrue();
            assertThat(browser.text(".areas")).as(name).contains("Dusun Bakke", "Mirwang");
            assertThat((Boolean) browser.script(
                            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(name + " fits into " + width)
                    .isTrue();
            browser.picture("land-" + name + "-" + width);
        }
        browser.command("Emulation.setEmulatedMedia", Map.of());
    }

    @Test
    void assistiveTechnologyIsToldWhatTheDrawingShowsAndWhoHeadsTheParts(Browser browser) throws Exception {
        land(browser, false);
        browser.runScripts(false);
        for (String path : List.of("/peta", "/")) {
            browser.visit(site.at(path));
            AccessibleNode page = AccessibleNode.of(browser);

            assertThat(page.all("image"))
                    .filteredOn(image -> image.name().equals("Peta wilayah Desa Ganra"))
                    .singleElement()
                    .satisfies(map -> assertThat(map.description())
                            .contains("batas desa, 2 bagian wilayah, kantor desa", "sketsa"))
                    .satisfies(map ->
                            assertThat(map.words()).as("what is only drawn").isEmpty());
            assertThat(page.all("list"))
                    .extracting(AccessibleNode::words)
                    .anySatisfy(words -> assertThat(words)
                            .contains(
                                    "Dusun Bakke", "Kepala Dusun Bakke: Mirwang", "Dusun Ganra", "Kepala Dusun Ganra"));
        }
    }

    private void land(Browser browser, boolean background) throws Exception {
        VillageLand land = new VillageLand(site, browser);
        land.draw(folder);
        land.background(background);
        browser.loseCookies();
    }
}
