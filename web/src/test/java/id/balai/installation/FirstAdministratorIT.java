package id.balai.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.OfficePermission;
import id.balai.account.Role;
import id.balai.account.SignedIn;
import id.balai.installation.service.FirstAdministrator;
import id.balai.it.OnBothDatabases;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class FirstAdministratorIT {

    private static final String PASSWORD = "tujuh perahu menyeberang danau";

    @Inject
    VillageFixture fixture;

    @Inject
    FirstAdministrator first;

    @Test
    void entersOnceAndMayDoEverything() throws Exception {
        TestVillage village = fixture.create("Pertama");
        String key = await(village);
        assertThat(village.call(() -> first.isOpenedBy(key))).isTrue();
        assertThat(village.call(() -> first.isOpenedBy(SetupKey.random().text())))
                .isFalse();
        assertThat(village.call(() -> first.isOpenedBy(null))).isFalse();

        SignedIn signedIn = village.call(() -> first.enter(key, "Nur Hayati", "Nur.Hayati", PASSWORD));

        assertThat(signedIn.may(OfficePermission.MANAGE_USERS)).isTrue();
        assertThat(signedIn.villageId()).isEqualTo(village.id());
        assertThat(village.call(() -> first.isOpenedBy(key))).isFalse();
        assertRefused(village, key, "setUp.keyUsed");
        assertRefused(fixture.create("Kedua"), key, "setUp.keyUsed");
    }

    @Test
    void keepsTheLinkWhenNameOrPasswordAreNoGood() throws Exception {
        TestVillage village = fixture.create("Sabar");
        String key = await(village);

        assertThatThrownBy(() -> village.call(() -> first.enter(key, "Nur", "n", PASSWORD)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("username.form");
        assertThatThrownBy(() -> village.call(() -> first.enter(key, "Nur", "nur", "pendek")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("password.length");

        assertThat(village.call(() -> first.isOpenedBy(key))).isTrue();
    }

    @Test
    void doesNotEnterAVillageThatHasSomebody() throws Exception {
        TestVillage village = fixture.create("Berpenghuni");
        village.call(() -> fixture.person("petugas", Role.CONTRIBUTOR));
        String key = await(village);

        assertThat(village.call(() -> first.isOpenedBy(key))).isFalse();
        assertRefused(village, key, "setUp.keyUsed");
    }

    @Test
    void entersNoLaterVillageWhenSomebodyWasLetInAnotherWay() throws Exception {
        TestVillage village = fixture.create("Semula");
        String key = await(village);
        village.call(() -> fixture.person("admin", Role.ADMINISTRATOR));
        TestVillage later = fixture.create("Kemudian");

        assertThat(village.call(() -> first.isOpenedBy(key))).isFalse();
        assertThat(later.call(() -> first.isOpenedBy(key))).isFalse();
        assertRefused(later, key, "setUp.keyUsed");
    }

    private void assertRefused(TestVillage village, String key, String rule) {
        assertThatThrownBy(() -> village.call(() -> first.enter(key, "Nur", "nur", PASSWORD)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(rule);
    }

    /** As the first start does. */
    private String await(TestVillage village) {
        SetupKey key = SetupKey.random();
        fixture.inTransaction(
                em -> em.find(Installation.class, Installation.ONLY).await(key, village.id()));
        return key.text();
    }
}
