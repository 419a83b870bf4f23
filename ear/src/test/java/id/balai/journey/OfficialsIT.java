package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.DrawnPicture;
import id.balai.browser.Inspection;
import id.balai.browser.Keyboard;
import id.balai.browser.Library;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;
import id.balai.browser.RosterForm;

/** The office appoints, replaces and dismisses by decree. */
@NeedsBrowser
class OfficialsIT {

    /** What was typed is to be looked up while the save is under way; counts what the form asks of the server. */
    private static final String SAVE_BEFORE_THE_LOOK_UP = """
            const send = XMLHttpRequest.prototype.send;
            sessionStorage.asked = 0;
            XMLHttpRequest.prototype.send = function (...body) {
                sessionStorage.asked++;
                send.apply(this, body);
            };
            document.getElementById('save').click();
            PrimeFaces.queueTask = (due) => due();
            document.getElementById('name').dispatchEvent(new Event('input', {bubbles: true}));
            """;

    @Test
    void somebodyNewIsAppointedToAVacantPostAndReplacedByAnother(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.SECRETARY);
        RosterForm form = new RosterForm(office);
        form.addPost("Kaur Persuratan", "Kepala urusan (kaur)");
        assertThat(office.said()).isEqualTo("Jabatan Kaur Persuratan tersimpan.");
        office.open("index");
        assertThat(browser.text("#roster-attention")).contains("Kaur Persuratan");

        form.openPost("Kaur Persuratan");
        assertThat(browser.text("#content")).contains("Kosong");
        browser.follow("Angkat");
        form.enterPerson("Baharuddin Lolo");
        assertThat(browser.value("#person_input")).isEqualTo("Baharuddin Lolo");
        form.citeDecree("11/KPTS/DGR/I/2024", "02/01/2024");
        office.fill("startsOn", "02/01/2024");
        assertThat(Inspection.faults(browser, "office-term-appoint")).isEmpty();
        office.save();
        assertThat(office.said()).isEqualTo("Baharuddin Lolo diangkat sebagai Kaur Persuratan.");
        assertThat(form.line("Baharuddin Lolo")).contains("Sejak 2 Januari 2024", "11/KPTS/DGR/I/2024");
        assertThat(Inspection.faults(browser, "office-position-terms-stored")).isEmpty();

        form.act("Ganti", "Baharuddin Lolo");
        form.enterPerson("Rosdiana Tenri");
        form.citeDecree("12/KPTS/DGR/V/2025", "01/05/2025");
        office.fill("startsOn", "01/05/2025");
        office.save();
        assertThat(office.said()).isEqualTo("Baharuddin Lolo diganti; Rosdiana Tenri sekarang menjabat.");
        assertThat(form.line("Rosdiana Tenri")).contains("Sejak 1 Mei 2025");
        assertThat(form.line("Baharuddin Lolo")).contains("2 Januari 2024 – 30 April 2025", "Diganti");

        browser.follow("11/KPTS/DGR/I/2024");
        assertThat(browser.text("#appointed")).contains("mengangkat", "Baharuddin Lolo", "Kaur Persuratan");
        assertThat(Inspection.faults(browser, "office-decree-edit-appointed")).isEmpty();
    }

    @Test
    void aSecondDefinitiveHolderIsRefusedInASentence(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.SECRETARY);
        RosterForm form = new RosterForm(office);
        form.addPost("Kaur Kearsipan", "Kepala urusan (kaur)");
        appoint(form, "Kaur Kearsipan", "Hasnawati Opu", "21/KPTS/DGR/I/2024", "02/01/2024");

        office.browser().follow("Angkat");
        form.choosePerson("hasnawati opu");
        form.chooseDecree("21/kpts");
        assertThat(browser.value("#decreeDate")).isEqualTo("02/01/2024");
        office.fill("startsOn", "01/06/2024");
        office.save();
        assertThat(browser.text("#content")).contains("Hasnawati Opu", "2 Januari 2024");
        assertThat(browser.value("#person_input")).isEqualTo("Hasnawati Opu");
        assertThat(browser.value("#startsOn")).isEqualTo("01/06/2024");
        assertThat(Inspection.faults(browser, "office-term-appoint-refused")).isEmpty();
    }

    @Test
    void whoeverLeavesStaysInTheHistory(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.SECRETARY);
        RosterForm form = new RosterForm(office);
        form.addPost("Kasi Keamanan", "Kepala seksi (kasi)");
        appoint(form, "Kasi Keamanan", "Muhtar Daeng", "31/KPTS/DGR/I/2024", "02/01/2024");

        form.act("Berhentikan", "Muhtar Daeng");
        assertThat(Inspection.faults(browser, "office-term-end-stored")).isEmpty();
        office.choose("ending", "Mengundurkan diri");
        office.fill("endsOn", "31/12/2024");
        form.citeDecree("32/KPTS/DGR/XII/2024", "30/12/2024");
        office.save();
        assertThat(office.said()).isEqualTo("Masa jabatan Muhtar Daeng diakhiri.");
        assertThat(browser.text("#content")).contains("Kosong");
        assertThat(form.line("Muhtar Daeng"))
                .contains("2 Januari 2024 – 31 Desember 2024", "Mengundurkan diri", "32/KPTS/DGR/XII/2024");
    }

    @Test
    void aPersonWhoIsKnownIsFoundBeforeBeingEnteredTwice(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.SECRETARY).open("person-edit");
        office.fill("name", "Patmawati Sudding");
        office.save();
        office.open("person-edit");
        office.fill("name", "patmawati suding");
        browser.await("somebody of that name", () -> browser.has("#similar a"));
        assertThat(browser.text("#similar")).contains("Patmawati Sudding");
        office.save();
        assertThat(office.saidAt("another")).contains("Patmawati Sudding");
        browser.click("#another");
        office.save();
        assertThat(office.said()).isEqualTo("Data patmawati suding tersimpan.");

        office.open("person-list");
        browser.fill("#text", "patmawati");
        browser.await(
                "the rows that match", () -> browser.texts("#people tbody tr").size() == 2);
        assertThat(Inspection.faults(browser, "office-person-list")).isEmpty();
    }

    @Test
    void whoSavesBeforeTheNameIsLookedUpStillReadsThatItIsStored(DemoSite site, Browser browser) {
        Office office = site.staff().enter(browser, Person.SECRETARY).open("person-edit");
        office.fill("name", "Makkasau Tenri");
        browser.script(SAVE_BEFORE_THE_LOOK_UP);

        browser.await("the list of people", () -> browser.address().contains("person-list"));
        assertThat(office.said()).isEqualTo("Data Makkasau Tenri tersimpan.");
        assertThat(browser.script("return sessionStorage.asked"))
                .as("requests of the form")
                .isEqualTo("1");
    }

    @Test
    void howLongServiceLastsIsSaidByTheKindOfPost(DemoSite site, Browser browser) {
        Office office = site.staff().enter(browser, Person.SECRETARY);
        RosterForm form = new RosterForm(office);
        form.addPost("Kasi Kebersihan", "Kepala seksi (kasi)");
        form.addPost("Anggota BPD Dusun Bukit", "Badan Permusyawaratan Desa (BPD)");
        form.openPost("Kasi Kebersihan");
        browser.follow("Angkat");
        assertThat(browser.text("#content")).contains("Perangkat desa tidak punya masa jabatan");
        form.openPost("Anggota BPD Dusun Bukit");
        browser.follow("Angkat");
        assertThat(browser.text("#content")).contains("Masa jabatannya 8 tahun");
    }

    @Test
    void somebodyKnownIsChosenInTheMiddleOfAnAppointmentAndNothingTypedIsLost(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.SECRETARY).open("person-edit");
        office.fill("name", "Mirwang Tolla");
        office.save();
        RosterForm form = new RosterForm(office);
        form.addPost("Kaur Perlengkapan", "Kepala urusan (kaur)");
        form.openPost("Kaur Perlengkapan");
        browser.follow("Angkat");
        form.citeDecree("61/KPTS/DGR/I/2024", "02/01/2024");
        office.fill("decreeSubject", "Pengangkatan kaur");
        office.fill("startsOn", "03/01/2024");

        browser.click("#newPersonWanted");
        browser.fill("#name", "Mirwang Tola");
        browser.await("somebody of that name", () -> browser.has("#similar button"));
        browser.press("#register");
        assertThat(office.saidAt("another")).contains("Mirwang Tolla");
        assertThat(Inspection.faults(browser, "office-term-appoint-similar")).isEmpty();
        browser.press("[aria-label='Pilih orang ini: Mirwang Tolla']");
        assertThat(browser.value("#person_input")).isEqualTo("Mirwang Tolla");
        assertThat(browser.value("#decreeNumber_input")).isEqualTo("61/KPTS/DGR/I/2024");
        assertThat(browser.value("#decreeSubject")).isEqualTo("Pengangkatan kaur");
        assertThat(browser.value("#startsOn")).isEqualTo("03/01/2024");
        office.save();
        assertThat(office.said()).isEqualTo("Mirwang Tolla diangkat sebagai Kaur Perlengkapan.");
    }

    @Test
    void aPhotoIsCutToTheFace(DemoSite site, Browser browser, @TempDir Path folder) throws IOException {
        Office office = site.staff().admit(browser, Person.SECRETARY);
        Library library = new Library(office);
        library.bring(List.of(DrawnPicture.png(folder, "rapat-aparatur.png", new Color(0x335a8a))));
        library.describe(1, "Aparatur desa dalam rapat");
        office.open("person-edit");
        office.fill("name", "Sulaiman Petta");
        library.choose("[aria-label='Pilih gambar…: Foto']", "rapat-aparatur");
        browser.click("[aria-label='Potong…: Foto']");
        browser.find(".media-cropping input");
        new Keyboard(browser).press(Keys.PAGE_UP);
        assertThat(browser.find(".media-cropping input").getDomAttribute("aria-valuetext"))
                .isNotEqualTo("100 %");
        assertThat(Inspection.faults(browser, "office-crop")).isEmpty();
        browser.click(".media-cropping .media-foot .btn");
        browser.await("the dialog to close", () -> !browser.has(".media-cropping"));
        assertThat(browser.text(".media-shown")).contains("rapat-aparatur (potongan)");
        office.save();
        assertThat(office.said()).isEqualTo("Data Sulaiman Petta tersimpan.");
    }

    private static void appoint(RosterForm form, String post, String name, String decree, String day) {
        form.openPost(post);
        form.office().browser().follow("Angkat");
        form.enterPerson(name);
        form.citeDecree(decree, day);
        form.office().fill("startsOn", day);
        form.office().save();
    }
}
