package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.Keyboard;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;
import id.balai.browser.RosterForm;

/** The office keeps institutions, appoints their members by decree and ties news to them. */
@NeedsBrowser
class InstitutionsIT {

    private static final String LKD = "Lembaga kemasyarakatan lain";

    @Test
    void anInstitutionIsWrittenDownWithWhatItRestsOn(DemoSite site, Browser browser, Browser reader) {
        Office office = site.staff().admit(browser, Person.SECRETARY).open("institution-edit");
        office.choose("kind", LKD);
        office.fill("name", "Kelompok Tani Makmur");
        office.fill("purpose", "Bertani bersama.");
        addRow(browser, "references", 1);
        row(browser, "references", 0, "text").sendKeys("Peraturan kedua");
        addRow(browser, "references", 2);
        row(browser, "references", 1, "text").sendKeys("Peraturan pertama");
        row(browser, "references", 1, "replacedBy").sendKeys("Peraturan baru");
        browser.press("#referencesRows li:nth-child(2) button[aria-label='Naikkan dasar hukum 2']");
        assertThat(row(browser, "references", 0, "text").getDomProperty("value"))
                .isEqualTo("Peraturan pertama");
        new Keyboard(browser).awaitFocus("#referencesRows li:first-child [data-moves=down]");
        addRow(browser, "lists", 1);
        row(browser, "lists", 0, "items").sendKeys("Menanam\nMemanen");
        assertThat(Inspection.faults(browser, "office-institution-edit-rows")).isEmpty();

        office.save();
        assertThat(office.saidAt("lists")).contains("Menanam");
        assertThat(row(browser, "lists", 0, "items").getDomProperty("value")).isEqualTo("Menanam\nMemanen");
        row(browser, "lists", 0, "title").sendKeys("Kegiatan");
        office.save();
        assertThat(office.said()).isEqualTo("Lembaga Kelompok Tani Makmur tersimpan.");
        assertThat(browser.texts(".arrange .label")).contains("Kelompok Tani Makmur");

        reader.visit(site.at("/lembaga/kelompok-tani-makmur"));
        assertThat(reader.text("main"))
                .containsSubsequence("Bertani bersama.", "Peraturan pertama", "Peraturan baru", "Peraturan kedua")
                .containsSubsequence("Kegiatan", "Menanam", "Memanen");
    }

    @Test
    void membersComeAndGoByDecreeAndStayInTheHistory(DemoSite site, Browser browser, Browser reader) {
        Office office = site.staff().admit(browser, Person.SECRETARY);
        RosterForm form = new RosterForm(office);
        add(office, "Paguyuban Air Bersih");
        browser.press("[aria-label='Anggota: Paguyuban Air Bersih']");
        browser.follow("Angkat anggota");
        form.enterPerson("Sitti Rahma");
        office.choose("role", "Ketua");
        browser.rest();
        office.fill("startsOn", "01/02/2024");
        office.fill("endsOn", "31/01/2030");
        form.citeDecree("41/KPTS/DGR/II/2024", "01/02/2024");
        browser.press("#appoint");
        assertThat(browser.text("#warnings")).contains("5 tahun", "Permendagri 18/2018");
        assertThat(Inspection.faults(browser, "office-member-appoint-warned")).isEmpty();
        browser.press("#appoint");
        assertThat(office.said()).isEqualTo("Sitti Rahma tercatat sebagai anggota Paguyuban Air Bersih.");
        assertThat(browser.text(".arrange")).contains("Sitti Rahma", "Ketua", "41/KPTS/DGR/II/2024");
        assertThat(Inspection.faults(browser, "office-member-list-stored")).isEmpty();

        browser.press("[aria-label='Ganti: Sitti Rahma']");
        assertThat(browser.value("#endsOn")).isEqualTo("31/01/2030");
        form.enterPerson("Hasanuddin Laut");
        office.fill("startsOn", "01/03/2026");
        office.fill("endsOn", "31/01/2029");
        form.citeDecree("42/KPTS/DGR/III/2026", "01/03/2026");
        assertThat(Inspection.faults(browser, "office-member-replace")).isEmpty();
        browser.press("#replace");
        assertThat(office.said()).isEqualTo("Sitti Rahma diganti; Hasanuddin Laut sekarang bertugas.");
        assertThat(browser.text("#formerMembers")).contains("Sitti Rahma", "28 Februari 2026", "Diganti");
        reader.visit(site.at("/lembaga/paguyuban-air-bersih"));
        assertThat(reader.text("main")).contains("Hasanuddin Laut").doesNotContain("Sitti Rahma");

        choose(browser, "Perpanjang", "Hasanuddin Laut");
        office.fill("endsOn", "31/12/2030");
        form.citeDecree("43/KPTS/DGR/XII/2026", "01/12/2026");
        assertThat(Inspection.faults(browser, "office-member-extend")).isEmpty();
        browser.press("#extend");
        assertThat(office.said()).isEqualTo("Masa tugas Hasanuddin Laut diperpanjang.");

        choose(browser, "Ubah peran", "Hasanuddin Laut");
        assertThat(browser.has("#role")).isTrue();
        assertThat(browser.has("#speciality")).isFalse();
        browser.follow("Batal");
        choose(browser, "Akhiri tugas", "Hasanuddin Laut");
        office.choose("ending", "Mengundurkan diri");
        office.fill("endsOn", "31/10/2026");
        assertThat(Inspection.faults(browser, "office-member-end")).isEmpty();
        browser.press("#end");
        assertThat(office.said()).isEqualTo("Tugas Hasanuddin Laut sudah diakhiri.");
        assertThat(browser.text("#formerMembers")).contains("Hasanuddin Laut", "Mengundurkan diri");
    }

    @Test
    void membersArePutInOrderAndTheirRolesCorrected(DemoSite site, Browser browser, Browser reader) {
        Office office = site.staff().admit(browser, Person.SECRETARY).open("institution-list");
        browser.press("[aria-label^='Anggota: Kader Pemberdayaan']");
        browser.click("[aria-label='Turunkan Rismawati']");
        browser.press("#arrange");
        assertThat(office.said()).isEqualTo("Urutan tersimpan.");
        assertThat(browser.texts(".arrange .label")).containsSubsequence("Mardati", "Rismawati");

        choose(browser, "Ubah peran", "Mardati");
        office.choose("speciality", "Ekonomi");
        assertThat(Inspection.faults(browser, "office-member-edit")).isEmpty();
        office.save();
        assertThat(office.said()).isEqualTo("Peran Mardati tersimpan.");
        assertThat(browser.text(".arrange")).contains("Ekonomi");
        reader.visit(site.at("/lembaga/kpmd"));
        assertThat(reader.text("main")).contains("Ekonomi").containsSubsequence("Mardati", "Rismawati");
    }

    @Test
    void newsOfAnInstitutionStandOnItsPage(DemoSite site, Browser browser, Browser reader) {
        add(site.staff().admit(browser, Person.SECRETARY), "Sanggar Tari Ganra");
        browser.forget();
        Office office = site.staff().admit(browser, Person.EDITOR);
        ArticleForm article = ArticleForm.blank(office)
                .describe("Sanggar tampil di kecamatan", "Lembaga")
                .write("Para penari tampil.");
        office.choose("institution", "Sanggar Tari Ganra");
        article.publish();

        reader.visit(site.at("/lembaga/sanggar-tari-ganra"));
        assertThat(reader.text("#news")).isEqualTo("Kabar");
        assertThat(reader.text("main")).contains("Sanggar tampil di kecamatan");
    }

    private static void add(Office office, String name) {
        office.open("institution-edit");
        office.choose("kind", LKD);
        office.fill("name", name);
        office.save();
        assertThat(office.said()).isEqualTo("Lembaga " + name + " tersimpan.");
    }

    private static void addRow(Browser browser, String part, int rows) {
        browser.press("#" + part + "Add");
        browser.await(rows + " rows", () -> rows(browser, part).size() == rows);
    }

    private static WebElement row(Browser browser, String part, int place, String field) {
        return rows(browser, part).get(place).findElement(By.cssSelector("[id$=':" + field + "']"));
    }

    private static List<WebElement> rows(Browser browser, String part) {
        return browser.find("#" + part + "Rows").findElements(By.cssSelector("li"));
    }

    /** One of the further actions of a member. */
    private static void choose(Browser browser, String action, String member) {
        browser.click("[aria-label='Lainnya: " + member + "'], [aria-label='Lainnya: " + member + "'] button");
        browser.rest();
        WebElement link = browser.link(action);
        link.click();
        browser.awaitReplaced(link);
    }
}
