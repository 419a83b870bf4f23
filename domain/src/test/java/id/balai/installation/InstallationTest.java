package id.balai.installation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstallationTest {

    private final Installation installation = new Installation();

    @Test
    void opensForTheNewestKeyUntilItIsUsed() {
        SetupKey first = SetupKey.random();
        SetupKey second = SetupKey.random();
        assertThat(installation.isOpenedBy(first)).isFalse();

        installation.await(first);
        assertThat(installation.isOpenedBy(first)).isTrue();
        installation.await(second);
        assertThat(installation.isOpenedBy(first)).isFalse();
        assertThat(installation.isOpenedBy(second)).isTrue();

        installation.awaitNoLonger();
        assertThat(installation.isOpenedBy(second)).isFalse();
        assertThat(installation.isAwaiting()).isFalse();
    }

    @Test
    void keysHold256BitsAndTellNobody() {
        SetupKey key = SetupKey.random();

        assertThat(key.text())
                .matches("[\\w-]{43}")
                .isNotEqualTo(SetupKey.random().text());
        assertThat(key.hash()).matches("[0-9a-f]{64}");
        assertThat(key).asString().doesNotContain(key.text());
    }
}
