package id.balai.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.OnBothDatabases;
import id.balai.shared.StaleEdit;
import id.balai.village.service.Holidays;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class HolidaysIT {

    private static final Year YEAR = Year.of(2027);

    @Inject
    VillageFixture villages;

    @Inject
    Holidays holidays;

    TestVillage village;

    @BeforeEach
    void beginVillage() {
        village = villages.create("Ganra");
    }

    @Test
    void pastedListReplacesTheYear() throws Exception {
        replace(List.of(), "1 Januari 2027 Tahun Baru");
        replace(list(), "1 Januari 2027 Tahun Baru Masehi\n17/08/2027 Kemerdekaan");

        assertThat(list()).extracting(PublicHoliday::getTitle).containsExactly("Tahun Baru Masehi", "Kemerdekaan");
    }

    @Test
    void listThatSomebodyElseChangedIsNotOverwritten() throws Exception {
        var seen = list();
        replace(seen, "2027-01-01 Tahun Baru");

        assertThatThrownBy(() -> replace(seen, "2027-08-17 Kemerdekaan")).isInstanceOf(StaleEdit.class);
        assertThat(list()).hasSize(1);
    }

    @Test
    void dayOfAnotherYearIsRefused() {
        assertThatThrownBy(() -> replace(List.of(), "2026-08-17 Kemerdekaan")).hasMessage("holiday.otherYear");
    }

    private List<PublicHoliday> list() throws Exception {
        return village.callAs(Role.ADMINISTRATOR, () -> holidays.of(YEAR));
    }

    private void replace(List<PublicHoliday> seen, String text) throws Exception {
        village.runAs(Role.ADMINISTRATOR, () -> holidays.replace(YEAR, seen, text));
    }
}
