package id.balai.village.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.it.MutableClock;
import id.balai.village.OpeningSpan;
import id.balai.village.PublicHoliday;
import id.balai.village.SpecialHours;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** What the front page says of the office at a table of clocks and zones. 10 March 2026 is a Tuesday. */
@ExtendWith(ArquillianExtension.class)
class OpeningStatusIT {

    @Inject
    VillageFixture villages;

    private TestVillage makassar;
    private TestVillage jakarta;
    private TestVillage jayapura;

    @BeforeEach
    void openOffices() throws Exception {
        makassar = withHours(villages.create("Makassar"));
        jakarta = withHours(villages.create("Jakarta", "Asia/Jakarta"));
        jayapura = withHours(villages.create("Jayapura", "Asia/Jayapura"));
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    private TestVillage withHours(TestVillage village) throws Exception {
        village.run(() -> {
            for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)) {
                villages.store(new OpeningSpan(day, LocalTime.of(8, 0), LocalTime.of(12, 0)));
                villages.store(new OpeningSpan(day, LocalTime.of(13, 0), LocalTime.of(16, 0)));
            }
            villages.store(new PublicHoliday(LocalDate.of(2026, 3, 13), "Hari Desa"));
            var ramadan =
                    villages.store(new SpecialHours("Ramadan", LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 17)));
            villages.inTransaction(em -> em.find(SpecialHours.class, ramadan.getId())
                    .open(List.of(new OpeningSpan(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(14, 0))))
                    .forEach(em::persist));
        });
        return village;
    }

    @Test
    void statusFollowsTheClockOfTheVillage() {
        says(makassar, "2026-03-10T00:00:00Z", "Buka sekarang", "Tutup pukul 12.00 WITA");
        says(jakarta, "2026-03-10T00:00:00Z", "Tutup", "Buka hari ini pukul 08.00 WIB");
        says(jayapura, "2026-03-10T00:00:00Z", "Buka sekarang", "Tutup pukul 12.00 WIT");
        says(makassar, "2026-03-09T23:59:59Z", "Tutup", "Buka hari ini pukul 08.00 WITA");
        says(makassar, "2026-03-10T04:00:00Z", "Tutup", "Buka hari ini pukul 13.00 WITA");
        says(makassar, "2026-03-10T07:59:59Z", "Buka sekarang", "Tutup pukul 16.00 WITA");
        says(makassar, "2026-03-08T16:00:00Z", "Tutup", "Buka hari ini pukul 08.00 WITA");
        says(makassar, "2026-03-08T15:59:59Z", "Tutup", "Buka besok pukul 08.00 WITA");
    }

    @Test
    void holidaysAndExceptionsAreNamed() {
        says(makassar, "2026-03-13T02:00:00Z", "Tutup Hari Desa", "Buka Selasa pukul 09.00 WITA");
        says(makassar, "2026-03-10T08:00:00Z", "Tutup", "Buka Selasa, 17 Maret, pukul 09.00 WITA");
        says(makassar, "2026-03-16T02:00:00Z", "Tutup Ramadan", "Buka besok pukul 09.00 WITA");
        says(makassar, "2026-03-17T02:00:00Z", "Buka sekarang Ramadan", "Tutup pukul 14.00 WITA");
    }

    @Test
    void weekShowsTodayAndTheReasonsOfItsDays() {
        MutableClock.setTo("2026-03-10T02:00:00Z");
        var rows = card(makassar).select("tbody tr").eachText();

        assertThat(rows)
                .containsExactly(
                        "Senin 08.00–12.00, 13.00–16.00",
                        "Selasa (hari ini) 08.00–12.00, 13.00–16.00",
                        "Rabu Libur",
                        "Kamis Libur",
                        "Jumat Hari Desa Libur",
                        "Sabtu Libur",
                        "Minggu Libur");
    }

    @Test
    void englishVillageTellsTimeInEnglish() throws Exception {
        makassar.run(() -> villages.inTransaction(
                em -> em.find(Village.class, makassar.id()).setLanguage("en")));

        says(makassar, "2026-03-10T00:00:00Z", "Open now", "Closes at 12:00 WITA");
        says(makassar, "2026-03-13T02:00:00Z", "Closed Hari Desa", "Opens Tuesday at 09:00 WITA");
    }

    private static void says(TestVillage village, String clock, String now, String change) {
        MutableClock.setTo(clock);
        var card = card(village);
        assertThat(card.select(".now").text()).as(clock).isEqualTo(now);
        assertThat(card.select(".change").text()).as(clock).isEqualTo(change);
    }

    private static Element card(TestVillage village) {
        return Jsoup.parse(village.site().get("/").text()).selectFirst(".status");
    }
}
