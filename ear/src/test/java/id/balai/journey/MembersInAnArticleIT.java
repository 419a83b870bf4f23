package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;
import id.balai.browser.RosterForm;

/** An article shows who serves in an institution on the day it is read, whatever happened since it was written. */
@NeedsBrowser
class MembersInAnArticleIT {

    private static final String GROUP = "Kelompok Pandu Desa";
    private static final String OLD_DECREE = "51/KPTS/DGR/I/2025";
    private static final String NEW_DECREE = "52/KPTS/DGR/XI/2026";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Makassar")).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    @Test
    void aMemberReplacedTodayChangesTheArticleAtOnceAndStaysInTheHistory(
            DemoSite site, Browser browser, Browser reader) {
        Office office = site.staff().admit(browser, Person.SECRETARY);
        found(office);
        appoint(office, "Hasan Basri", "Ketua");
        appoint(office, "Nurhayati", "Anggota");

        browser.forget();
        ArticleForm article = ArticleForm.blank(site.staff().admit(browser, Person.EDITOR))
                .describe("Pemandu wisata desa", "Lembaga")
                .write("Mereka yang memandu tamu desa.");
        insertMembers(browser);
        assertThat(Inspection.faults(browser, "office-article-edit-members")).isEmpty();
        article.publish();
        String address = article.publicAddress();
        assertThat(membersAt(reader, address)).containsExactly("Hasan Basri", "Nurhayati");
        assertThat(reader.text("main")).contains(OLD_DECREE);
        assertThat(Inspection.faults(reader, "public-article-members")).isEmpty();

        browser.forget();
        office = site.staff().admit(browser, Person.SECRETARY);
        openMembers(office);
        browser.press("[aria-label='Ganti: Nurhayati']");
        RosterForm form = new RosterForm(office);
        form.enterPerson("Rahmatia");
        office.fill("startsOn", TODAY);
        form.citeDecree(NEW_DECREE, TODAY);
        browser.press("#replace");
        assertThat(browser.texts(".arrange .label")).containsExactly("Hasan Basri", "Rahmatia");

        for (String shown : List.of(address, site.at("/lembaga/kelompok-pandu-desa"))) {
            assertThat(membersAt(reader, shown)).as(shown).containsExactly("Hasan Basri", "Rahmatia");
            assertThat(reader.text("main")).contains(OLD_DECREE, NEW_DECREE).doesNotContain("Nurhayati");
        }
        assertThat(browser.text("#formerMembers")).contains("Nurhayati", "Diganti", OLD_DECREE);
        assertThat(appointedBy(office, OLD_DECREE)).hasSize(2).anyMatch(line -> line.contains("Nurhayati"));
        assertThat(Inspection.faults(browser, "office-decree-edit-replaced")).isEmpty();
        assertThat(appointedBy(office, NEW_DECREE))
                .hasSize(2)
                .anyMatch(line -> line.contains("mengangkat") && line.contains("Rahmatia"))
                .anyMatch(line -> line.contains("mengakhiri") && line.contains("Nurhayati"));
    }

    private static void found(Office office) {
        office.open("institution-edit");
        office.choose("kind", "Lembaga kemasyarakatan lain");
        office.fill("name", GROUP);
        office.save();
    }

    private static void appoint(Office office, String name, String role) {
        openMembers(office);
        office.browser().follow("Angkat anggota");
        RosterForm form = new RosterForm(office);
        form.enterPerson(name);
        office.choose("role", role);
        office.browser().rest();
        office.fill("startsOn", "02/01/2025");
        office.fill("endsOn", "31/12/2029");
        form.citeDecree(OLD_DECREE, "02/01/2025");
        office.browser().press("#appoint");
        assertThat(office.browser().texts(".arrange .label")).contains(name);
    }

    private static void openMembers(Office office) {
        office.open("institution-list").browser().press("[aria-label='Anggota: " + GROUP + "']");
    }

    private static void insertMembers(Browser browser) {
        browser.click("[data-command=members]");
        new Select(browser.find("dialog.editor-dialog [name=institution]")).selectByVisibleText(GROUP);
        browser.click("dialog.editor-dialog .editor-confirm");
        assertThat(browser.text("#body-editor .editor-members")).contains("Anggota " + GROUP);
    }

    private static List<String> membersAt(Browser reader, String address) {
        reader.visit(address);
        return reader.texts("main tbody th");
    }

    private static List<String> appointedBy(Office office, String decree) {
        office.open("decree-list").browser().follow(decree);
        return office.browser().texts("#appointed .tenures > li");
    }
}
