package id.balai.village;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.village.service.OpeningHours;
import id.balai.village.service.Villages;

/** A village of which nearly nothing is known is read, shown and described like any other. */
@ExtendWith(ArquillianExtension.class)
class UnknownFactsIT {

    @Inject
    VillageFixture fixture;

    @Inject
    Villages villages;

    @Inject
    OpeningHours hours;

    @Test
    void readingAVillageChangesNothing() throws Exception {
        var village = fixture.create("Ganra");
        var before = village.call(() -> villages.current()).getVersion();

        for (int request = 0; request < 3; request++) {
            villages.answeringAt(village.host());
            village.call(() -> hours.calendar());
        }

        assertThat(village.call(() -> villages.current()).getVersion()).isEqualTo(before);
    }

    @Test
    void officeOfWhichNothingIsKnownCanBeDescribed() throws Exception {
        var village = fixture.create("Ganra");
        var described = village.call(() -> villages.current());

        described.getHall().setPhone("(0484) 123456");
        village.callAs(Role.ADMINISTRATOR, () -> villages.describe(described));

        assertThat(village.call(() -> villages.current()).getHall().getPhone()).isEqualTo("(0484) 123456");
    }
}
