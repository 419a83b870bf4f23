package id.balai.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.balai.shared.RuleViolation;

class HolidayListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-17 Hari Kemerdekaan",
                "17/08/2026 Hari Kemerdekaan",
                "17-8-2026: Hari Kemerdekaan",
                "17 Agustus 2026 Hari Kemerdekaan",
                "17 agustus 2026 - Hari Kemerdekaan",
                "Senin, 17 Agustus 2026\tHari Kemerdekaan",
                "  17 August 2026, Hari Kemerdekaan  ",
            })
    void readsTheFormsThatPeoplePaste(String line) {
        List<PublicHoliday> holidays = HolidayList.read(line);

        assertThat(holidays).singleElement().satisfies(holiday -> {
            assertThat(holiday.getDay()).isEqualTo(LocalDate.parse("2026-08-17"));
            assertThat(holiday.getTitle()).isEqualTo("Hari Kemerdekaan");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hari Kemerdekaan", "17 Agustus Hari Kemerdekaan", "31/02/2026 Libur", "2026-13-01 Libur"})
    void namesTheLineThatItCannotRead(String line) {
        assertThatThrownBy(() -> HolidayList.read("2026-01-01 Tahun Baru\n" + line))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.key()).isEqualTo("holiday.line");
                    assertThat(violation.arguments()).containsExactly(line);
                });
    }

    @Test
    void refusesADateThatStandsTwice() {
        assertThatThrownBy(() -> HolidayList.read("2026-01-01 Tahun Baru\n1 Januari 2026 Lagi"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo("holiday.twice"));
    }

    @Test
    void readsWhatItWrites() {
        String text = "2026-01-01 Tahun Baru\n2026-12-25 Natal";

        assertThat(HolidayList.write(HolidayList.read(text))).isEqualTo(text);
    }

    @Test
    void copiesAYearAsAStartForTheNext() {
        assertThat(HolidayList.copied(HolidayList.read("2026-12-25 Natal"))).isEqualTo("2027-12-25 Natal");
    }
}
