package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.LookedAtPages;
import id.balai.browser.NeedsBrowser;
import id.balai.packaged.PackedFile;

/** Every type of public page as readers meet it: at a desk, on a phone, without scripts. */
@NeedsBrowser
class PublicPagesIT {

    static final List<Arguments> PAGES = LookedAtPages.withTheirWays("public");

    @Test
    void noPageIsLeftOut() throws IOException {
        assertThat(PackedFile.at("balai.jar").inner("MICRO-INF/deploy/ROOT.war").names())
                .filteredOn(name -> name.matches("pages/.*[.]xhtml"))
                .extracting(name -> name.replaceAll("pages/|[.]xhtml", ""))
                .as("first parts of addresses that the file of a feature names, see LookedAtPages")
                .isSubsetOf(PAGES.stream()
                        .map(page -> ((String) page.get()[1]).split("/"))
                        .filter(parts -> parts.length > 1)
                        .map(parts -> parts[1])
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void isSound(String name, String path, DemoSite site, Browser browser) {
        browser.visit(site.at(path));
        assertThat(browser.status()).isEqualTo(200);
        assertSoundAlsoWithoutScripts(name, browser);
    }

    @Test
    void aMissingPageIsSoundToo(DemoSite site, Browser browser) {
        browser.visit(site.at("/tidak/ada"));
        assertThat(browser.status()).isEqualTo(404);
        assertSoundAlsoWithoutScripts("missing", browser);
    }

    @Test
    void thePhonesMenuOpensWithoutScripts(DemoSite site, Browser browser) {
        browser.runScripts(false);
        browser.width(390);
        browser.visit(site.at("/"));
        browser.click("nav.main summary");
        browser.picture("public-menu-390");
        browser.follow("Kabar");
        assertThat(browser.address()).isEqualTo(site.at("/arsip"));
    }

    private static void assertSoundAlsoWithoutScripts(String name, Browser browser) {
        assertThat(Inspection.faults(browser, "public-" + name)).isEmpty();
        String text = browser.text("main").replaceAll("\\s*(Salin tautan|Cetak|Buka peta yang dapat digeser)", "");
        browser.runScripts(false);
        browser.visit(browser.address());
        assertThat(browser.text("main")).isEqualTo(text);
        assertThat(browser.cookies()).isEmpty();
    }
}
