package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.junit.jupiter.api.Test;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;
import id.balai.browser.RosterForm;

/** What ends soon stands on the dashboard until a decree has given it a later end. */
@NeedsBrowser
class ExpiringIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));
    private static final String BODY = "Kelompok Sadar Wisata";

    private Office office;
    private Browser browser;
    private RosterForm form;

    @Test
    void whatEndsSoonIsNamedByItsDayAndExtendedFromThere(DemoSite site, Browser browser) {
        this.browser = browser;
        office = site.staff().admit(browser, Person.SECRETARY);
        form = new RosterForm(office);
        appoint("Anggota BPD Utara", "Salma Bausat", 5);
        appoint("Anggota BPD Selatan", "Idris Pabbicara", 8);
        appoint("Anggota BPD Barat", "Kamariah Toddo", 31);
        office.open("institution-edit");
        office.choose("kind", "Lembaga lain");
        office.fill("name", BODY);
        office.save();
        join("Hamzah Sulewatang", 7);
        join("Rosmini Pattola", 90);
        join("Wahida Gilireng", 91);

        office.open("index");
        assertThat(browser.text("#roster-attention"))
                .containsSubsequence(
                        "Berakhir dalam 7 hari",
                        "Salma Bausat",
                        "Anggota BPD Utara",
                        "Hamzah Sulewatang",
                        BODY,
                        "Berakhir dalam 30 hari",
                        "Idris Pabbicara",
                        "Berakhir dalam 90 hari",
                        "Kamariah Toddo",
                        "Rosmini Pattola")
                .doesNotContain("Wahida Gilireng");
        assertThat(Inspection.faults(browser, "office-index-expiring")).isEmpty();

        browser.press("[aria-label='Perpanjang: Salma Bausat']");
        office.fill("endsOn", day(5));
        form.citeDecree("51/KPTS/DGR/XI/2026", "20/11/2026");
        office.save();
        assertThat(office.saidAt("endsOn")).contains("harus sesudah");
        office.fill("endsOn", day(500));
        assertThat(Inspection.faults(browser, "office-term-extend")).isEmpty();
        office.save();
        assertThat(office.said()).isEqualTo("Masa jabatan Salma Bausat diperpanjang.");

        office.open("index");
        browser.press("[aria-label='Perpanjang: Hamzah Sulewatang']");
        office.fill("endsOn", day(500));
        form.chooseDecree("51/kpts");
        browser.press("#extend");
        assertThat(office.said()).isEqualTo("Masa tugas Hamzah Sulewatang diperpanjang.");

        office.open("index");
        assertThat(browser.text("#roster-attention"))
                .contains("Idris Pabbicara")
                .doesNotContain("Salma Bausat", "Hamzah Sulewatang");
        office.open("decree-list");
        browser.follow("51/KPTS/DGR/XI/2026");
        assertThat(browser.text("#appointed")).contains("Salma Bausat", "Hamzah Sulewatang");
        assertThat(Inspection.faults(browser, "office-decree-edit-extended")).isEmpty();
    }

    private void appoint(String post, String person, int days) {
        form.addPost(post, "Badan Permusyawaratan Desa (BPD)");
        form.openPost(post);
        browser.follow("Angkat");
        serve(person, days);
        office.save();
        if (browser.has("#warnings")) {
            office.save();
        }
        assertThat(office.said()).contains(person);
    }

    private void join(String person, int days) {
        office.open("institution-list");
        browser.press("[aria-label='Anggota: " + BODY + "']");
        browser.follow("Angkat anggota");
        assertThat(browser.has("#speciality")).isFalse();
        serve(person, days);
        office.choose("role", "Anggota");
        browser.rest();
        browser.press("#appoint");
        assertThat(office.said()).contains(person);
    }

    private void serve(String person, int days) {
        form.enterPerson(person);
        office.fill("startsOn", day(-700));
        office.fill("endsOn", day(days));
        browser.click("#decreeUnknown");
    }

    private static String day(int days) {
        return TODAY.plusDays(days).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
