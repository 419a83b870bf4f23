package id.balai.installation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstallationTest {

    private static final long VILLAGE = 50;

    private final Installation installation = new Installation();

    @Test
    void opensForTheNewestKeyUntilItIsUsed() {
        SetupKey first = SetupKey.random();
        SetupKey second = SetupKey.random();
        assertThat(installation.isOpenedBy(first, VILLAGE)).isFalse();

        installation.await(first, VILLAGE);
        assertThat(installation.isOpenedBy(first, VILLAGE)).isTrue();
        installation.await(second, VILLAGE);
        assertThat(installation.isOpenedBy(first, VILLAGE)).isFalse();
        assertThat(installation.isOpenedBy(second, VILLAGE)).isTrue();

        installation.awaitNoLonger();
        assertThat(installation.isOpenedBy(second, VILLAGE)).isFalse();
        assertThat(installation.isAwaiting()).isFalse();
    }

    @Test
    void opensNoOtherVillage() {
        SetupKey key = SetupKey.random();
        installation.await(key, VILLAGE);

        assertThat(installation.isOpenedBy(key, VILLAGE + 1)).isFalse();
        assertThat(installation.isOpenedBy(key, VILLAGE)).isTrue();
    }

    @Test
    void keysHold256BitsAndTellNobody() {
        SetupKey key = SetupKey.random();

        assertThat(key.text())
                .matches("[\\w-]{43}")
                .isNotEqualTo(SetupKey.random().text());
        assertThat(key.hash(VILLAGE)).matches("[0-9a-f]{64}");
        assertThat(key).asString().doesNotContain(key.text());
    }
}
