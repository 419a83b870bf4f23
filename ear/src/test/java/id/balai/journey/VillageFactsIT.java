package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.junit.jupiter.api.Test;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** What the office says of itself, and what readers see of it. */
@NeedsBrowser
class VillageFactsIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String NOTICES = "section.notices";
    private static final String HOURS = "table.hours";

    @Test
    void aNoticeIsShownFromItsTimeOn(DemoSite site, Browser browser, Browser reader) {
        Office office = site.staff().admit(browser, Person.EDITOR);
        write(office, "Posyandu Mawar hari Kamis pukul 08.00.", "");
        write(office, "Pasar murah menyambut tahun baru.", "31/12/2099 08.00");

        reader.visit(site.at("/"));
        assertThat(reader.text(NOTICES)).contains("Posyandu Mawar").doesNotContain("Pasar murah");
        office.open("notice-list");
        assertThat(browser.text("#notices")).contains("Pasar murah", "Terjadwal");
    }

    private static void write(Office office, String text, String from) {
        office.open("notice-edit");
        office.fill("text", text);
        office.fill("shownFrom", from);
        office.save();
        assertThat(office.said()).isEqualTo("Pengumuman tersimpan.");
    }

    @Test
    void anExceptionChangesTheHoursOfItsDays(DemoSite site, Browser browser, Browser reader) {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open("office-exception-edit");
        LocalDate today = today();
        office.fill("title", "Rapat kerja tahunan");
        office.fill("firstDay", DAY.format(today));
        office.fill("lastDay", DAY.format(today));
        if (!browser.find("#shut").isSelected()) {
            browser.click("#shut");
            browser.rest();
        }
        office.save();
        assertThat(office.said()).contains("Rapat kerja tahunan");

        reader.visit(site.at("/"));
        assertThat(reader.text(HOURS + " tr.today")).contains("Rapat kerja tahunan", "Libur");
        assertThat(reader.text("section.status .now")).startsWith("Tutup");

        office.open("office-hours");
        office.pressAndConfirm("#exceptions button.danger");
        reader.visit(site.at("/"));
        assertThat(reader.text(HOURS)).doesNotContain("Rapat kerja tahunan");
    }

    @Test
    void aPastedListOfHolidaysShutsTheOffice(DemoSite site, Browser browser, Browser reader) {
        LocalDate day = otherDayOfTheWeek(today());
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open("holiday-list?year=" + day.getYear());
        office.fill("holidays", DAY.format(day) + " Hari Jadi Desa\n2 Januari " + day.getYear() + " Cuti bersama");
        browser.press("#read");
        assertThat(browser.texts("ul.holidays li")).hasSize(2).anyMatch(line -> line.contains("Hari Jadi Desa"));
        office.save();
        assertThat(office.said()).contains("tersimpan");

        reader.visit(site.at("/"));
        assertThat(reader.text(HOURS)).contains("Hari Jadi Desa");
    }

    @Test
    void theIdentityIsWhatTheSiteShows(DemoSite site, Browser browser, Browser reader) {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open("village-edit");
        office.fill("address", "Jalan Poros Ganra Nomor 1");
        office.fill("phone", "(0484) 21234");
        office.save();
        assertThat(office.said()).isEqualTo("Identitas desa tersimpan.");

        reader.visit(site.at("/"));
        assertThat(reader.text("#office")).contains("Jalan Poros Ganra Nomor 1", "(0484) 21234");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }

    /** A day of the week that the front page shows, which runs from Monday to Sunday. */
    private static LocalDate otherDayOfTheWeek(LocalDate today) {
        return today.getDayOfWeek() == DayOfWeek.SUNDAY ? today.minusDays(1) : today.plusDays(1);
    }
}
