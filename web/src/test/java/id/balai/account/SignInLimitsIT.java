package id.balai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.service.OwnAccount;
import id.balai.account.service.SignInLimits;
import id.balai.account.service.SigningIn;
import id.balai.it.Caller;
import id.balai.it.MutableClock;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
class SignInLimitsIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    @Inject
    VillageFixture villages;

    @Inject
    SigningIn signingIn;

    @Inject
    OwnAccount ownAccount;

    @Inject
    SignInLimits limits;

    TestVillage village;

    @BeforeEach
    void beginVillage() throws Exception {
        MutableClock.setTo(NOON);
        village = villages.create("Ganra");
        village.call(() -> villages.person("sari", Role.EDITOR));
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void accountIsCheckedTenTimesInTenMinutesWhateverThePassword() throws Exception {
        for (int check = 0; check < SignInLimits.PER_ACCOUNT; check++) {
            limits.count(village.id() + " sari", village.host() + check);
        }

        assertThatThrownBy(() -> signIn("sari", "net of the owner"))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("signIn.tooMany");
                    assertThat(refused.arguments()).containsExactly(11L);
                });
        MutableClock.setTo(NOON.plus(SignInLimits.WINDOW));
        assertThat(signIn("sari", "net of the owner").principal()).isEqualTo("sari");
    }

    @Test
    void networkIsCheckedThirtyTimesAndOthersGoOn() throws Exception {
        var network = village.host();
        for (int check = 0; check < SignInLimits.PER_NETWORK; check++) {
            limits.count(village.id() + " name" + check, network);
        }

        assertThatThrownBy(() -> signIn("sari", network)).hasMessage("signIn.tooMany");
        assertThat(signIn("sari", "elsewhere " + network).principal()).isEqualTo("sari");
    }

    @Test
    void samenessOfNamesDoesNotJoinVillages() throws Exception {
        var neighbour = villages.create("Sebelah");
        neighbour.call(() -> villages.person("sari", Role.EDITOR));
        var sari = new Caller("sari", Role.EDITOR.permissions());
        for (int check = 0; check < SignInLimits.PER_ACCOUNT; check++) {
            assertThatThrownBy(() -> village.callAs(sari, () -> ownAccount.changePassword("salah", "kebun kopi")))
                    .hasMessage("password.wrong");
        }
        assertThatThrownBy(() -> village.callAs(sari, () -> ownAccount.changePassword("salah", "kebun kopi")))
                .hasMessage("signIn.tooMany");

        var changed = neighbour.callAs(
                sari, () -> ownAccount.changePassword(VillageFixture.PASSWORD, "kebun kopi di lereng"));

        assertThat(changed.villageId()).isEqualTo(neighbour.id());
    }

    private SignedIn signIn(String username, String network) throws Exception {
        return village.call(() -> signingIn.signIn(username, VillageFixture.PASSWORD, network));
    }
}
