package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** An editor writes a page that stays, puts it under another, and gives it another address. */
@NeedsBrowser
class PageEditingIT {

    @Test
    void aPageIsWrittenUnderAnotherAndReadAtBothItsAddresses(DemoSite site, Browser browser, Browser reader) {
        Office office = site.staff().admit(browser, Person.EDITOR).open("page-edit");
        office.fill("title", "Sejarah nama desa");
        browser.click("#body-editor");
        browser.actions().sendKeys("Masih disusun.").perform();
        office.choose("parent", "Profil Desa Ganra");
        browser.press("#publish");
        assertThat(office.said()).isEqualTo("Halaman sudah tayang.");
        assertThat(Inspection.faults(browser, "office-page-edit-stored")).isEmpty();

        reader.visit(site.at("/halaman/sejarah-nama-desa"));
        assertThat(reader.texts(".crumbs a")).containsExactly("Beranda", "Profil Desa Ganra");
        assertThat(reader.text(".prose")).isEqualTo("Masih disusun.");

        office.fill("slug", "Asal nama");
        browser.press("#saveChanges");
        assertThat(office.filled("slug")).isEqualTo("asal-nama");
        reader.visit(site.at("/halaman/sejarah-nama-desa"));
        assertThat(reader.address()).isEqualTo(site.at("/halaman/asal-nama"));
        reader.follow("Profil Desa Ganra");
        assertThat(reader.texts("aside .related a")).contains("Sejarah nama desa");
    }
}
