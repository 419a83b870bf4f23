package id.balai.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void aPasswordIsKnownAgain() {
        PasswordHash hash = PasswordHash.of("tujuh perahu menyeberang");

        assertThat(hash.matches("tujuh perahu menyeberang")).isTrue();
        assertThat(hash.matches("tujuh perahu menyebrang")).isFalse();
    }

    @Test
    void whoeverDoesNotExistHasNoPasswordAndAsManyIterations() {
        assertThat(PasswordHash.NOBODY.matches("")).isFalse();
        assertThat(PasswordHash.NOBODY.matches("none")).isFalse();
        assertThat(iterations(PasswordHash.NOBODY)).isEqualTo(iterations(PasswordHash.of("any")));
    }

    private static String iterations(PasswordHash hash) {
        return hash.text().split("\\$")[0];
    }
}
