package id.balai.installation.service;

import java.time.Clock;

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
import id.balai.demo.service.DemoVillage;
import id.balai.installation.Installation;
import id.balai.settings.Settings;
import id.balai.shared.UnattendedWork;
import id.balai.shared.VillageContext;
import id.balai.village.service.VillageRegister;

/**
 * Gives an empty database its first village, administrator and operator. The row that is locked meanwhile keeps a second
 * node from doing the same; a start that was broken off is taken up again by the next.
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
    Administrators administrators;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        Installation installation = em.find(Installation.class, Installation.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (!installation.isComplete()) {
            UnattendedWork.run("firstStart", () -> install(Settings.current()));
            installation.complete(clock.instant());
        }
    }

    private void install(Settings settings) {
        long village = settings.demo() ? demoVillage.found() : register.first();
        String administrator = settings.administratorPassword().orElseGet(OneTimePassword::random);
        String operator = settings.operatorPassword().orElseGet(OneTimePassword::random);
        VillageContext.run(village, () -> {
            if (settings.demo()) {
                demoVillage.furnish();
            }
            administrators.give(ADMINISTRATOR, administrator, Role.ADMINISTRATOR, clock.instant());
        });
        administrators.giveOperator(OPERATOR, operator, clock.instant());
        new FirstSignIn(settings, ADMINISTRATOR, administrator, OPERATOR, operator).tell();
    }
}
