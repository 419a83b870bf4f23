package id.balai.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.OfficePermission;
import id.balai.account.Role;
import id.balai.account.service.SigningIn;
import id.balai.it.Caller;
import id.balai.it.OnBothDatabases;
import id.balai.operation.service.RegisteringVillages;
import id.balai.shared.VillageContext;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;
import id.balai.village.VillageHost;
import id.balai.village.VillageRegistration;
import id.balai.village.VillageSummary;
import id.balai.village.service.Villages;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class RegisteringVillagesIT {

    private static final Caller OPERATOR = Caller.named("operator:pusat").with(OperationPermission.MANAGE_VILLAGES);

    @Inject
    VillageFixture fixture;

    @Inject
    RegisteringVillages registering;

    @Inject
    Villages villages;

    @Inject
    SigningIn signingIn;

    @Test
    void villageWithoutHostIsNamedBeforeAnotherOneHidesIt() throws Exception {
        giveEverybodyAHost();
        var hostless = fixture.create("Tanpa Nama");
        fixture.inTransaction(
                em -> em.createQuery("select h from VillageHost h where h.villageId = :id", VillageHost.class)
                        .setParameter("id", hostless.id())
                        .getResultList()
                        .forEach(em::remove));

        assertThatThrownBy(() -> add("7312052901", "lain-1.example.id")).hasMessage("village.hosts.first");

        OPERATOR.run(() -> registering.close(hostless.id()));
    }

    @Test
    void newVillageAnswersAtItsHostAndLetsItsAdministratorIn() throws Exception {
        giveEverybodyAHost();
        var password = add("7312052902", "lompulle.example.id");
        var village = villages.answeringAt("lompulle.example.id").orElseThrow();
        var host = new TestVillage(village.getId(), "lompulle.example.id");

        var signedIn = host.call(() -> signingIn.signIn("kades", password, host.host()));

        assertThat(signedIn.permissions()).containsExactly(OfficePermission.CHANGE_PASSWORD);
        OPERATOR.run(() -> registering.close(village.getId()));
        assertThat(villages.answeringAt("lompulle.example.id")).isEmpty();
    }

    @Test
    void takenHostIsRefused() throws Exception {
        giveEverybodyAHost();
        var village = fixture.create("Ganra");

        assertThatThrownBy(() -> add("7312052903", village.host())).hasMessage("village.host.taken");
    }

    @Test
    void villageIsNotStoredWhenItsAdministratorCannotBeNamed() throws Exception {
        giveEverybodyAHost();
        var wanted = new VillageRegistration(
                "7312052904", "Lompulle", List.of("salah.example.id"), "Asia/Makassar", "Kepala Desa");

        assertThatThrownBy(() -> OPERATOR.call(() -> registering.add(wanted))).hasMessage("username.form");
        assertThat(OPERATOR.call(() -> registering.list()))
                .extracting(VillageSummary::code)
                .doesNotContain("7312052904");
    }

    @Test
    void closedVillageGivesItsHostsBack() throws Exception {
        giveEverybodyAHost();
        var former = fixture.create("Bekas");
        OPERATOR.run(() -> registering.close(former.id()));

        add("7312052905", former.host());

        assertThat(villages.answeringAt(former.host())).isPresent();
    }

    @Test
    void villageTakesNoHostThatTheOperatorDidNotGive() throws Exception {
        var village = fixture.create("Ganra");
        var described = village.call(() -> villages.current());
        described.setPublicAddress("https://milik-desa-lain.example.id");

        assertThatThrownBy(() -> village.callAs(Role.ADMINISTRATOR, () -> villages.describe(described)))
                .hasMessage("village.host.notGiven");

        described.setPublicAddress("https://" + village.host());
        assertThat(village.callAs(Role.ADMINISTRATOR, () -> villages.describe(described))
                        .publicHost())
                .isEqualTo(village.host());
    }

    @Test
    void administratorOfAVillageIsNoOperator() {
        var admin = new Caller("admin", Role.ADMINISTRATOR.permissions());

        assertThatThrownBy(() -> admin.call(() -> registering.list())).isInstanceOf(EJBAccessException.class);
    }

    private String add(String code, String host) throws Exception {
        var wanted = new VillageRegistration(code, "Lompulle", List.of(host), "Asia/Makassar", "kades");
        return OPERATOR.call(() -> registering.add(wanted));
    }

    /** The installation's own first village has none until somebody describes it. */
    private void giveEverybodyAHost() throws Exception {
        for (VillageSummary village : OPERATOR.call(() -> registering.list())) {
            if (village.hosts().isEmpty() && !village.isClosed()) {
                VillageContext.run(
                        village.id(),
                        () -> fixture.store(new VillageHost("first-" + village.id() + ".example.id", village.id())));
            }
        }
    }
}
