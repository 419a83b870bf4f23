package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.Keyboard;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;
import id.balai.browser.RosterForm;

/** A village without posts begins with those of the regulation, and goes on with its own. */
@NeedsBrowser
class PostsIT {

    private static final String LATER = "setTimeout(arguments[arguments.length - 1], 900)";

    @Test
    void theStandardPostsComeInOnePressAndTakeTheVillagesOrder(Browser browser) {
        try (DemoSite site = DemoSite.start(Map.of("BALAI_DEMO", "false"))) {
            Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open("position-list");
            assertThat(Inspection.faults(browser, "office-position-list-empty")).isEmpty();
            browser.press("#begin");
            assertThat(titles(browser))
                    .containsExactly(
                            "Kepala Desa",
                            "Sekretaris Desa",
                            "Kaur Tata Usaha dan Umum",
                            "Kaur Keuangan",
                            "Kaur Perencanaan",
                            "Kasi Pemerintahan",
                            "Kasi Kesejahteraan",
                            "Kasi Pelayanan");
            assertThat(browser.has("#begin")).isFalse();
            assertThat(Inspection.faults(browser, "office-position-list-begun")).isEmpty();
            office.open("index");
            assertThat(browser.text("#roster-attention")).contains("Jabatan kosong", "Kasi Pelayanan");
            assertThat(Inspection.faults(browser, "office-index-vacant")).isEmpty();

            office.open("position-list");
            browser.press("[aria-label='Naikkan Kaur Perencanaan']");
            assertThat(titles(browser)).containsSubsequence("Kaur Perencanaan", "Kaur Keuangan");
            Keyboard keyboard = new Keyboard(browser).awaitFocus("[aria-label='Naikkan Kaur Perencanaan']");
            keyboard.press(Keys.ENTER);
            browser.await(
                    "the post in the first place",
                    () -> titles(browser).indexOf("Kaur Perencanaan") == 2 ? titles(browser) : null);
            keyboard.awaitFocus("[aria-label='Naikkan Kaur Perencanaan']");

            edit(office, "Kasi Pelayanan");
            office.pressAndConfirm("#delete");
            assertThat(office.said()).isEqualTo("Jabatan Kasi Pelayanan dihapus.");
            assertThat(titles(browser)).doesNotContain("Kasi Pelayanan");
        }
    }

    @Test
    void aPostThatIsNoLongerNeededKeepsItsHistoryAndComesBack(DemoSite site, Browser browser) {
        String post = "Kaur Arsip Lama";
        Office office = site.staff().admit(browser, Person.SECRETARY);
        RosterForm form = new RosterForm(office);
        form.addPost(post, "Kepala urusan (kaur)");
        form.openPost(post);
        browser.follow("Angkat");
        form.enterPerson("Nurlaela Sanre");
        browser.promise(LATER);
        browser.rest();
        assertThat(office.said()).contains("Nurlaela Sanre");
        browser.click("#decreeUnknown");
        office.fill("startsOn", "02/01/2020");
        office.save();
        assertThat(office.said()).isEqualTo("Nurlaela Sanre diangkat sebagai " + post + ".");

        edit(office, post);
        assertThat(browser.has("#delete")).isFalse();
        office.pressAndConfirm("#retire");
        assertThat(office.said()).contains("masih ada pemegangnya");

        form.openPost(post).act("Berhentikan", "Nurlaela Sanre");
        office.choose("ending", "Diberhentikan");
        office.fill("endsOn", "31/12/2024");
        office.save();
        assertThat(office.saidAt("decreeNumber")).isNotBlank();
        office.choose("ending", "Mengundurkan diri");
        office.save();
        assertThat(office.said()).isEqualTo("Masa jabatan Nurlaela Sanre diakhiri.");

        edit(office, post);
        office.pressAndConfirm("#retire");
        assertThat(office.said()).isEqualTo("Jabatan " + post + " tidak dipakai lagi.");
        assertThat(browser.text("#positions")).contains("Tidak dipakai lagi");
        assertThat(Inspection.faults(browser, "office-position-list-retired")).isEmpty();

        edit(office, post);
        browser.press("#restore");
        assertThat(office.said()).isEqualTo("Jabatan " + post + " dipakai lagi.");
        form.openPost(post);
        assertThat(form.line("Nurlaela Sanre")).contains("2 Januari 2020 – 31 Desember 2024", "Mengundurkan diri");
    }

    private static List<String> titles(Browser browser) {
        return browser.texts("#positions td.name a").stream()
                .map(title -> title.replaceAll("^(– )+", ""))
                .toList();
    }

    private static void edit(Office office, String post) {
        office.open("position-list");
        office.browser().press("[aria-label='Buka: " + post + "']");
        office.browser().follow("Ubah jabatan");
    }
}
