package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.balai.browser.Accessibility;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** The parts of the village and their boundaries, as the office brings them in. */
@NeedsBrowser
class TerritoryIT {

    private static final String GOOD = "{\"type\":\"Polygon\",\"coordinates\":[[[119.92,-4.34],[119.95,-4.34],"
            + "[119.955,-4.32],[119.94,-4.305],[119.915,-4.31],[119.92,-4.34]]]}";
    private static final String SWAPPED =
            "{\"type\":\"Polygon\",\"coordinates\":[[[-4.34,119.92],[-4.34,119.95],[-4.3,119.94],[-4.34,119.92]]]}";
    private static final String FAR =
            "{\"type\":\"Polygon\",\"coordinates\":[[[119.9,-4.3],[121.2,-4.3],[121.2,-4.2],[119.9,-4.3]]]}";

    @TempDir
    Path folder;

    @Test
    void aPartIsAddedWhereItFitsAndNowhereElse(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open("area-edit");
        office.choose("kind", "RT");
        office.fill("name", "01");
        office.choose("parent", "Dusun Bakke");
        office.fill("latitude", "-4,32");
        office.save();
        assertThat(office.saidAt("longitude")).isEqualTo("Isi lintang dan bujur, atau kosongkan keduanya.");
        assertThat(office.filled("latitude")).isEqualTo("-4.32");
        office.fill("longitude", "119,93");
        office.save();

        assertThat(office.said()).isEqualTo("01 tersimpan.");
        assertThat(browser.text("#areas")).contains("Dusun Bakke", "RT 01", "Mirwang", "Kepala Dusun Bakke");
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.picture("area-list-1280");
        browser.width(390);
        browser.picture("area-list-390");
        browser.width(1280);
    }

    @Test
    void aBadFileIsExplainedAndAGoodOneIsSeenBeforeItIsSaved(DemoSite site, Browser browser) throws Exception {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open("area-list");
        office.openFirst("boundary-edit");
        bring(browser, "terbalik.geojson", SWAPPED);
        browser.await("the refusal", () -> said(browser).contains("tertukar") ? true : null);
        assertThat(said(browser)).startsWith("Bentuk 1, bidang 1, garis 1, titik 1 (-4.34, 119.92): lintang dan bujur");
        browser.picture("boundary-refused-1280");

        bring(browser, "jauh.geojson", FAR);
        browser.await("the doubt", () -> browser.has("p.warn") ? true : null);
        assertThat(browser.text("p.warn")).contains("km dari kantor desa");

        bring(browser, "bakke.geojson", GOOD);
        browser.await("the drawing", () -> browser.has("p.warn") ? null : true);
        assertThat(browser.text("#boundaryForm")).contains("Belum disimpan", "5 titik, luas sekitar");
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.picture("boundary-edit-1280");
        browser.width(390);
        browser.picture("boundary-edit-390");
        browser.width(1280);
        office.save();
        assertThat(office.said()).isEqualTo("Batas tersimpan.");
        assertThat(browser.has("svg.land .part")).isTrue();
    }

    @Test
    void pastedTextStaysWhenItIsRefused(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open("boundary-edit");
        office.fill("boundary", "bukan json");
        browser.press("#read");

        assertThat(office.saidAt("boundary")).startsWith("Ini bukan JSON yang benar: ada kesalahan pada baris 1");
        assertThat(office.filled("boundary")).isEqualTo("bukan json");
    }

    @Test
    void aFileWithSeveralShapesIsSharedOutByName(DemoSite site, Browser browser) throws Exception {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open("area-boundaries");
        bring(
                browser,
                "dusun.geojson",
                "{\"type\":\"FeatureCollection\",\"features\":[" + feature("DUSUN GANRA") + "," + feature("Lain")
                        + "]}");
        browser.await("the shapes", () -> browser.has("#parts") ? true : null);

        assertThat(browser.texts("#parts option:checked")).containsExactly("Dusun Ganra", "Jangan dipakai");
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.picture("area-boundaries-1280");
        office.save();
        assertThat(office.said()).isEqualTo("1 batas tersimpan.");
    }

    private static String feature(String name) {
        return "{\"type\":\"Feature\",\"properties\":{\"nama\":\"" + name + "\"},\"geometry\":" + GOOD + "}";
    }

    private static String said(Browser browser) {
        return browser.text("#file-said");
    }

    private void bring(Browser browser, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        browser.find("#file").sendKeys(file.toString());
    }
}
