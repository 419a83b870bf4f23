package id.balai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.service.OwnAccount;
import id.balai.account.service.SigningIn;
import id.balai.account.service.Users;
import id.balai.it.Caller;
import id.balai.it.OnBothDatabases;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class UsersIT {

    private static final Caller ADMIN = new Caller("admin", Role.ADMINISTRATOR.permissions());
    private static final String OWN = "empat kata rahasia desa";

    @Inject
    VillageFixture villages;

    @Inject
    Users users;

    @Inject
    SigningIn signingIn;

    @Inject
    OwnAccount ownAccount;

    TestVillage village;
    User admin;

    @BeforeEach
    void beginVillage() throws Exception {
        village = villages.create("Ganra");
        admin = village.call(() -> villages.person("admin", Role.ADMINISTRATOR));
    }

    @Test
    void oneTimePasswordOnlyLetsItsOwnerChooseAnother() throws Exception {
        var once = village.callAs(ADMIN, () -> users.add("sari", "Sari", Role.EDITOR));
        var first = signIn("sari", once);
        assertThat(first.permissions()).containsExactly(OfficePermission.CHANGE_PASSWORD);

        var sari = new Caller("sari", first.permissions());
        var after = village.callAs(sari, () -> ownAccount.changePassword(once, OWN));

        assertThat(after.permissions()).isEqualTo(Role.EDITOR.permissions());
        assertThat(signIn("sari", OWN).permissions()).isEqualTo(Role.EDITOR.permissions());
        assertThatThrownBy(() -> signIn("sari", once)).hasMessage("signIn.wrong");
    }

    @Test
    void resetEndsOpenSessions() throws Exception {
        var before = signIn("admin", VillageFixture.PASSWORD);
        assertThat(village.call(() -> signingIn.renew(before))).isPresent();

        village.callAs(ADMIN, () -> users.resetPassword(admin.getId(), admin.getVersion()));

        assertThat(village.call(() -> signingIn.renew(before))).isEmpty();
    }

    @Test
    void villageKeepsAnAdministrator() {
        assertThatThrownBy(() ->
                        village.runAs(ADMIN, () -> users.changeRole(admin.getId(), admin.getVersion(), Role.EDITOR)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("user.lastAdministrator");
        assertThatThrownBy(() -> village.runAs(ADMIN, () -> users.deactivate(admin.getId(), admin.getVersion())))
                .hasMessage("user.self");
    }

    @Test
    void deactivatedPersonIsOutAtOnce() throws Exception {
        var sari = village.call(() -> villages.person("sari", Role.EDITOR));
        var session = signIn("sari", VillageFixture.PASSWORD);

        village.runAs(ADMIN, () -> users.deactivate(sari.getId(), sari.getVersion()));

        assertThat(village.call(() -> signingIn.renew(session))).isEmpty();
        assertThatThrownBy(() -> signIn("sari", VillageFixture.PASSWORD)).hasMessage("signIn.wrong");
    }

    @Test
    void takenNameIsRefused() {
        assertThatThrownBy(() -> village.callAs(ADMIN, () -> users.add(" Admin ", "Lain", Role.EDITOR)))
                .hasMessage("username.taken");
    }

    @Test
    void editorManagesNobody() {
        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> users.list()))
                .isInstanceOf(EJBAccessException.class);
    }

    private SignedIn signIn(String username, String password) throws Exception {
        return village.call(() -> signingIn.signIn(username, password, village.host()));
    }
}
