package id.balai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    private final Credentials credentials = Credentials.oneTime("abcd-efgh-jkmn-pqrs", NOW);

    @Test
    void oneTimePasswordOnlyAllowsToChooseAnother() {
        User user = new User("siti", "Siti", Role.ADMINISTRATOR, credentials);

        assertThat(credentials.match("abcd-efgh-jkmn-pqrs")).isTrue();
        assertThat(user.permissions()).containsExactly(OfficePermission.CHANGE_PASSWORD);

        credentials.choose("sawah hijau luas", "siti", NOW.plusSeconds(1));

        assertThat(credentials.match("abcd-efgh-jkmn-pqrs")).isFalse();
        assertThat(credentials.match("sawah hijau luas")).isTrue();
        assertThat(credentials.getChangedAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(user.permissions()).contains(OfficePermission.MANAGE_USERS);
    }

    @ParameterizedTest
    @CsvSource({
        "sawahhijau1, password.length",
        "Siti suka sawah, password.guessable",
        "aaaaaaaaaaaabbbb, password.guessable",
        "abcd-efgh-jkmn-pqrs, password.same",
    })
    void passwordThatIsNoGoodIsRefused(String password, String reason) {
        assertThatThrownBy(() -> credentials.choose(password, "siti", NOW)).hasMessage(reason);
    }

    @Test
    void inactivePersonMayDoNothing() {
        User user = new User("siti", "Siti", Role.EDITOR, credentials);
        user.deactivate();

        assertThat(user.permissions()).isEmpty();
    }

    @Test
    void hashIsSaltedAndNeverPrinted() {
        PasswordHash one = PasswordHash.of("sawah hijau luas");
        PasswordHash other = PasswordHash.of("sawah hijau luas");

        assertThat(one).isNotEqualTo(other).hasToString("PasswordHash");
        assertThat(other.matches("sawah hijau luas")).isTrue();
        assertThat(other.matches("sawah hijau")).isFalse();
    }
}
