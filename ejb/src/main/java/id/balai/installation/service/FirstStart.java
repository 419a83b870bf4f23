package id.balai.installation.service;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.account.OneTimePassword;
import id.balai.account.Role;
import id.balai.account.service.Administrators;
import id.balai.demo.service.Demonstration;
import id.balai.installation.Installation;
import id.balai.installation.SetupKey;
import id.balai.installation.service.FirstSignIn.OneTime;
import id.balai.kit.settings.Settings;
import id.balai.shared.UnattendedWork;
import id.balai.shared.VillageContext;
import id.balai.village.Village;
import id.balai.village.service.DemoVillage;
import id.balai.village.service.VillageRegister;

/**
 * Gives an empty database its first village and operator, and its first administrator or a link to become that. The row
 * that is locked meanwhile keeps a second node from doing the same; a start that was broken off is taken up again by the
 * next, and as long as nobody has used the link every start gives a new one.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("DatabaseMigration")
public class FirstStart {

    private static final String ADMINISTRATOR = "admin";
    private static final String OPERATOR = "operator";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    VillageRegister register;

    @EJB
    DemoVillage demoVillage;

    @EJB
    Demonstration demonstration;

    @EJB
    Administrators administrators;

    @Inject
    Clock clock;

    private SetUpLink untold;

    @PostConstruct
    void start() {
        Installation installation = em.find(Installation.class, Installation.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (!installation.isComplete()) {
            UnattendedWork.run("firstStart", () -> install(installation, Settings.current()));
            installation.complete(clock.instant());
        } else if (installation.isAwaiting()) {
            awaitAdministrator(installation, register.first());
        }
    }

    private void install(Installation installation, Settings settings) {
        long village = settings.demo() ? demoVillage.found() : register.first();
        if (settings.demo()) {
            VillageContext.run(village, demonstration::furnish);
        }
        Optional<OneTime> administrator = Optional.empty();
        if (settings.demo() || settings.administratorPassword().isPresent()) {
            String password = settings.administratorPassword().orElseGet(OneTimePassword::random);
            VillageContext.run(
                    village, () -> administrators.give(ADMINISTRATOR, password, Role.ADMINISTRATOR, clock.instant()));
            administrator = Optional.of(new OneTime(ADMINISTRATOR, password));
        } else {
            awaitAdministrator(installation, village);
        }
        String operator = settings.operatorPassword().orElseGet(OneTimePassword::random);
        administrators.giveOperator(OPERATOR, operator, clock.instant());
        new FirstSignIn(settings, administrator, new OneTime(OPERATOR, operator)).tell();
    }

    /** Nobody is awaited any more once the village has somebody, whom the operator may have let in. */
    private void awaitAdministrator(Installation installation, long village) {
        VillageContext.run(village, () -> {
            if (administrators.isAnybodyThere()) {
                installation.awaitNoLonger();
            } else {
                SetupKey key = SetupKey.random();
                installation.await(key, village);
                untold = new SetUpLink(em.find(Village.class, village).getPublicAddress(), key);
            }
        });
    }

    /** The link that lets in the first administrator, once after a start that waits for one. */
    public Optional<SetUpLink> takeUntoldLink() {
        Optional<SetUpLink> link = Optional.ofNullable(untold);
        untold = null;
        return link;
    }
}
