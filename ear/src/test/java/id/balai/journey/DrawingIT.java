package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.Keyboard;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;
import id.balai.browser.VillageLand;
import id.balai.start.OwnServers;

/** A boundary drawn on a map in the office, with the pointer and with keys; the background is asked for and never comes. */
@OwnServers
@NeedsBrowser
class DrawingIT {

    private static final String TOOL = "[data-part=tool]";

    private static DemoSite site;

    @BeforeAll
    static void startSite() {
        site = DemoSite.start();
    }

    @AfterAll
    static void stopSite() {
        site.close();
    }

    @Test
    void withoutABackgroundNothingCanBeDrawn(Browser browser) {
        new VillageLand(site, browser).background(false);
        site.staff().admit(browser, Person.ADMINISTRATOR).open("boundary-edit");

        assertThat(browser.has("[data-draw]")).isFalse();
        assertThat(browser.has("#boundary")).isTrue();
        assertThat(browser.script("return typeof L")).isEqualTo("undefined");
    }

    @Test
    void theBackgroundIsAllowedWhereItIsDrawnOnAndNowhereElse(Browser browser) {
        new VillageLand(site, browser).background(true);

        assertThat(policy(browser, "boundary-edit"))
                .contains("img-src 'self' data: blob: https://tile.example.id:4443;");
        assertThat(policy(browser, "area-list"))
                .contains("img-src 'self' data: blob:;")
                .doesNotContain("example.id");
    }

    private static String policy(Browser browser, String page) {
        return (String) browser.promise(
                "fetch(arguments[0]).then(a => a.headers.get('Content-Security-Policy'))"
                        + ".then(arguments[arguments.length - 1])",
                "/admin/" + page + ".xhtml");
    }

    @Test
    void whatWasPastedComesBackWhenTheDrawingIsTakenBack(Browser browser) {
        Office office = open(browser, "village");
        office.fill("boundary", "batas lama");
        browser.click("[data-part=clear]");
        assertThat(browser.value("#boundary")).isEmpty();
        browser.click("[data-part=undo]");

        assertThat(browser.value("#boundary")).isEqualTo("batas lama");
        browser.visit("about:blank");
        quiet(browser);
    }

    @Test
    void aPartIsDrawnWithThePointer(Browser browser) {
        Office office = open(browser, "part");
        browser.click("[data-part=clear]");
        for (int[] corner : new int[][] {{-80, -60}, {80, -60}, {80, 60}, {-80, 60}}) {
            point(browser, corner[0], corner[1]);
        }
        assertThat(points(browser)).hasSize(4);
        result(browser);
        assertThat(office.saidAt("boundary")).startsWith("Bentuk 1, bidang 1, garis 1 tidak tertutup: mulai di");

        point(browser, -80, -60);
        assertThat(said(browser)).isEqualTo("Garis tertutup. Lihat hasilnya, lalu simpan.");
        point(browser, 0, -60);
        assertThat(points(browser)).hasSize(5);
        String before = points(browser).get(1);
        WebElement corner = browser.find(".corner.chosen");
        browser.actions().dragAndDropBy(corner, 0, -30).perform();
        assertThat(points(browser).get(1)).isNotEqualTo(before);
        assertThat(said(browser)).startsWith("Titik 2 dipindahkan ke");
        browser.click("[data-part=undo]");
        assertThat(points(browser).get(1)).isEqualTo(before);
        browser.click("[data-part=remove]");
        assertThat(points(browser)).hasSize(4);
        result(browser);
        assertThat(browser.text("#boundaryForm")).contains("Belum disimpan", "4 titik, luas sekitar");
        quiet(browser);
        assertThat(Inspection.faults(browser, "boundary-draw")).isEmpty();
        office.save();

        assertThat(office.said()).isEqualTo("Batas tersimpan.");
        quiet(browser);
    }

    @Test
    void theVillageIsDrawnWithKeysAlone(Browser browser) {
        Office office = open(browser, "village");
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo("[data-part=clear]").press(Keys.ENTER);
        browser.script("document.querySelector('[data-part=map]').focus()");
        keyboard.tabTo("#draw-latitude").type("sini");
        keyboard.tabTo("[data-part=add]").press(Keys.ENTER);
        assertThat(browser.text("#draw-bad")).startsWith("Tulis lintang (-90 sampai 90)");
        keyboard.awaitFocus("#draw-latitude");
        for (String[] place : new String[][] {
            {"-4,3115", "119,9271"}, {"-4.3115", "119.9393"}, {"-4.3336", "119.9393"}, {"-4.3", "119.9"}
        }) {
            type(browser, keyboard, place[0], place[1]);
            keyboard.tabTo("[data-part=add]").press(Keys.ENTER);
        }
        assertThat(points(browser))
                .containsExactly(
                        "1. -4.311500, 119.927100",
                        "2. -4.311500, 119.939300",
                        "3. -4.333600, 119.939300",
                        "4. -4.300000, 119.900000");
        type(browser, keyboard, "-4.3336", "119.9271");
        keyboard.tabTo("[data-part=move]").press(Keys.ENTER);
        keyboard.tabTo("[data-part=close]").press(Keys.ENTER);
        assertThat(browser.value("#boundary"))
                .isEqualTo("{\"type\":\"Polygon\",\"coordinates\":[[[119.9271,-4.3115],[119.9393,-4.3115],"
                        + "[119.9393,-4.3336],[119.9271,-4.3336],[119.9271,-4.3115]]]}");
        assertThat(said(browser)).isEqualTo("Garis tertutup. Lihat hasilnya, lalu simpan.");
        quiet(browser);
        office.save();
        assertThat(office.said()).isEqualTo("Batas tersimpan.");

        office = open(browser, "village");
        assertThat(points(browser)).hasSize(4);
        String second = points(browser).get(1).substring(1);
        browser.script("document.querySelector('#draw-points').focus()");
        keyboard.press(Keys.HOME).press(Keys.DELETE);
        assertThat(points(browser)).hasSize(3).first().isEqualTo("1" + second);
        browser.script("document.querySelector('[data-part=map]').focus()");
        keyboard.press(Keys.ARROW_DOWN);
        keyboard.tabTo("[data-part=middle]").press(Keys.ENTER);
        assertThat(points(browser)).hasSize(4);
        browser.visit("about:blank");
        quiet(browser);
    }

    /** @param what the village or its first part */
    private Office open(Browser browser, String what) {
        new VillageLand(site, browser).background(true);
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR);
        quiet(browser);
        if (what.equals("village")) {
            office.open("boundary-edit");
        } else {
            office.open("area-list").openFirst("boundary-edit");
        }
        assertThat(browser.has(TOOL)).isFalse();
        assertThat(browser.complaints()).as("before the press").isEmpty();
        browser.click("[data-part=open]");
        browser.find(TOOL);
        return office;
    }

    private static void type(Browser browser, Keyboard keyboard, String latitude, String longitude) {
        browser.script("document.querySelector('#draw-latitude').focus()");
        keyboard.with(Keys.CONTROL, "a").type(latitude).press(Keys.TAB);
        keyboard.with(Keys.CONTROL, "a").type(longitude);
    }

    /** Presses the map so far from its middle. */
    private static void point(Browser browser, int right, int down) {
        WebElement map = browser.find("[data-part=map]");
        browser.script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", map);
        browser.actions().moveToElement(map, right, down).click().perform();
    }

    /** The button stands outside the form, so it is the form that shows when the answer has come. */
    private static void result(Browser browser) {
        WebElement form = browser.find("#boundaryForm");
        browser.click("[data-part=result]");
        browser.awaitReplaced(form);
    }

    private static List<String> points(Browser browser) {
        return browser.texts("#draw-points option");
    }

    private static String said(Browser browser) {
        return browser.text("[data-part=said]");
    }

    /** Nothing was complained of but the background that is not there. */
    private static void quiet(Browser browser) {
        assertThat(browser.complaints())
                .allSatisfy(complaint ->
                        assertThat(complaint).startsWith(VillageLand.TILES).contains("Failed to load resource: net::"));
    }
}
