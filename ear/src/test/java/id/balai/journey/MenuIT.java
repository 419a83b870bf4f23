package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.Keyboard;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** An editor puts the menu in order, by keyboard and by dragging, and readers get it so. */
@NeedsBrowser
class MenuIT {

    private static final String ROW = ".arrange li:has([aria-label='Naikkan %s'])";
    private static final String NEAR = "Cara mengurus surat";

    @Test
    void theMenuIsArrangedByKeyboardAlone(DemoSite site, Browser browser, Browser reader) {
        addHeading(site.staff().admit(browser, Person.EDITOR), "Papan ketik");
        Keyboard keyboard = new Keyboard(browser);

        keyboard.tabTo("[aria-label='Naikkan Papan ketik']").press(Keys.ENTER);
        assertSaid(browser, "Papan ketik: urutan ");
        keyboard.awaitFocus("[aria-label='Naikkan Papan ketik']").press(Keys.ENTER);
        String before = before(browser, "Papan ketik");
        keyboard.tabTo("[aria-label='Masukkan Papan ketik ke bawah entri di atasnya']")
                .press(Keys.ENTER);
        assertSaid(browser, "di bawah " + before + ".");
        keyboard.with(Keys.SHIFT, Keys.TAB).press(Keys.ENTER);
        assertSaid(browser, "di tingkat teratas.");
        keyboard.press(Keys.ENTER);
        assertSaid(browser, "Papan ketik sudah di tingkat teratas.");
        assertThat(browser.text("#arrange-state")).isEqualTo("Susunan belum disimpan.");
        List<String> arranged = labels(browser);
        keyboard.enter("#save");

        assertThat(browser.text("#messages")).isEqualTo("Susunan menu tersimpan.");
        assertThat(labels(browser)).isEqualTo(arranged);
        reader.visit(site.at("/"));
        assertThat(reader.texts(
                        "nav.main .wide > ul > li > a, nav.main .wide > ul > li > details:only-child > summary"))
                .containsSubsequence("Beranda", "Profil", "Kabar");
    }

    @Test
    void anEntryIsDraggedUnderAnotherAndReadersFindItThere(DemoSite site, Browser browser, Browser reader) {
        Office office = site.staff().admit(browser, Person.EDITOR).open("menu-edit");
        office.choose("kind", "Alamat lain");
        browser.find("#address");
        office.fill("address", "/arsip?hal=1");
        office.fill("label", "Seretan");
        office.save();

        browser.find(row("Seretan"));
        browser.script("scrollTo({top: document.body.scrollHeight, behavior: 'instant'})");
        WebElement grip = browser.find(row("Seretan") + " .grip");
        Rectangle above = browser.find(row(NEAR)).getRect();
        int down = above.getY()
                + above.getHeight()
                - 4
                - grip.getRect().getY()
                - grip.getRect().getHeight() / 2;
        browser.actions()
                .moveToElement(grip)
                .clickAndHold()
                .moveByOffset(30, down)
                .release()
                .perform();
        assertSaid(browser, "Seretan: urutan 2 dari 2 di bawah Layanan.");
        browser.press("#save");
        assertThat(office.said()).isEqualTo("Susunan menu tersimpan.");

        reader.runScripts(false);
        reader.width(390);
        reader.visit(site.at("/"));
        reader.click("nav.main > details > summary");
        assertThat(reader.has("nav.main > details a[href='/arsip?hal=1']")).isFalse();
        reader.click("nav.main > details li:has(> a[href='/kategori/layanan']) summary");
        assertThat(reader.find("nav.main > details a[href='/arsip?hal=1']").getText())
                .isEqualTo("Seretan");
        reader.picture("menu-open-390");
    }

    @Test
    void foldsOpenAndCloseAgain(DemoSite site, Browser reader) {
        reader.visit(site.at("/halaman/letak-desa"));
        String profil = ".wide li:has(> a[href='/halaman/profil-desa']) ";
        reader.click(profil + "summary");
        assertThat(reader.text(profil + "[aria-current=page]")).isEqualTo("Letak desa");
        new Keyboard(reader).press(Keys.ESCAPE);
        assertThat(reader.has(profil + "details ul")).isFalse();
        assertThat(reader.script("return document.activeElement.tagName")).isEqualTo("SUMMARY");
        reader.click(profil + "summary");
        assertThat(Inspection.faults(reader, "menu-open")).isEmpty();
    }

    private static void addHeading(Office office, String label) {
        office.open("menu-edit");
        office.choose("kind", "Judul kelompok tanpa tautan");
        office.browser().await("no target to choose", () -> !office.browser().has("#page"));
        office.fill("label", label);
        office.save();
        assertThat(office.said()).isEqualTo("Entri " + label + " tersimpan.");
    }

    private static String row(String label) {
        return ROW.formatted(label);
    }

    private static void assertSaid(Browser browser, String part) {
        browser.await(
                "the announcement " + part,
                () -> ((String) browser.script("return document.getElementById('arrange-said').textContent"))
                        .contains(part));
    }

    private static List<String> labels(Browser browser) {
        return browser.texts(".arrange .label");
    }

    /** The text of the top entry before another one. */
    private static String before(Browser browser, String label) {
        List<String> top = browser.texts(".arrange [data-depth='0'] .label");
        return top.get(top.indexOf(label) - 1);
    }
}
