package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.LookedAtPages;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** The secretary keeps the roster and no accounts; who only writes finds its doors closed. */
@NeedsBrowser
class RosterRolesIT {

    private static final List<String> ROSTER = List.of(
            "position-list",
            "position-edit",
            "position-terms",
            "term-appoint",
            "term-replace",
            "term-extend",
            "term-end",
            "person-list",
            "person-edit",
            "decree-list",
            "decree-edit",
            "presence-list",
            "roster-settings",
            "institution-list",
            "institution-edit",
            "member-list",
            "member-appoint",
            "member-replace",
            "member-extend",
            "member-end",
            "member-edit",
            "member-import",
            "area-list",
            "area-edit",
            "boundary-edit",
            "area-boundaries",
            "map-tiles");

    private static final List<String> OF_ADMINISTRATORS =
            List.of("user-list", "user-add", "user-manage", "journal-list", "village-list", "village-manage");

    @Test
    void theSecretarySeesWhatTheRoleIsForAndNoMore(DemoSite site, Browser browser) {
        Office office = site.staff().enter(browser, Person.SECRETARY);

        assertThat(browser.texts("nav.menu a"))
                .as("what the files of the features name, see LookedAtPages")
                .containsExactlyInAnyOrderElementsOf(LookedAtPages.menu(Person.SECRETARY))
                .containsSubsequence(
                        "Dasbor",
                        "Artikel",
                        "Pustaka media",
                        "Kategori",
                        "Halaman",
                        "Menu",
                        "Pengumuman",
                        "Tempat sampah",
                        "Aparatur",
                        "Orang",
                        "Surat keputusan",
                        "Kehadiran hari ini",
                        "Yang ditampilkan",
                        "Lembaga",
                        "Wilayah",
                        "Impor anggota",
                        "Jam kerja",
                        "Tautan",
                        "Identitas desa");
        assertThat(Inspection.faults(browser, "office-index-secretary")).isEmpty();

        List<String> open = new ArrayList<>(OfficePagesIT.OF_THE_VILLAGE);
        open.removeAll(OF_ADMINISTRATORS);
        assertAnswers(office, open, 200);
        assertAnswers(office, OF_ADMINISTRATORS, 403);
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"EDITOR", "CONTRIBUTOR"})
    void whoOnlyWritesIsRefusedTheRoster(Person person, DemoSite site, Browser browser) {
        Office office = site.staff().enter(browser, person);

        assertThat(browser.texts("nav.menu h2")).doesNotContain("Pemerintah dan lembaga");
        assertThat(browser.has("#roster-attention")).isFalse();
        assertAnswers(office, ROSTER, 403);
    }

    private static void assertAnswers(Office office, List<String> pages, long status) {
        SoftAssertions all = new SoftAssertions();
        for (String page : pages) {
            office.open(page);
            all.assertThat(office.browser().status()).as(page).isEqualTo(status);
        }
        all.assertAll();
    }
}
