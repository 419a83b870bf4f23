package id.balai.installation.service;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.account.Credentials;
import id.balai.account.Role;
import id.balai.account.SignedIn;
import id.balai.account.User;
import id.balai.account.Username;
import id.balai.account.service.Administrators;
import id.balai.account.service.SignInLimits;
import id.balai.installation.Installation;
import id.balai.installation.SetupKey;
import id.balai.shared.RuleViolation;
import id.balai.shared.UnattendedWork;
import id.balai.shared.VillageContext;

/** How the link of the first start lets in the first administrator, who chooses name and password: once, and nobody else. */
@Stateless
@PermitAll
public class FirstAdministrator {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Administrators administrators;

    @EJB
    SignInLimits limits;

    @Inject
    Clock clock;

    /** Whether the key still opens the current village, which has nobody yet. */
    public boolean isOpenedBy(String key) {
        return key != null && opens(em.find(Installation.class, Installation.ONLY), key);
    }

    private boolean opens(Installation installation, String key) {
        return VillageContext.current()
                        .filter(village -> installation.isOpenedBy(new SetupKey(key), village))
                        .isPresent()
                && !administrators.isAnybodyThere();
    }

    /**
     * Takes the key and lets its bearer in.
     *
     * @throws RuleViolation when the key opens no more, or name or password are no good
     */
    public SignedIn enter(String key, String displayName, String username, String password) {
        Installation installation = em.find(Installation.class, Installation.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (!opens(installation, key)) {
            throw new RuleViolation("setUp.keyUsed");
        }
        String name = Username.forNewAccount(username);
        Credentials credentials = limits.hashing(() -> Credentials.chosen(password, name, clock.instant()));
        User user = new User(name, displayName, Role.ADMINISTRATOR, credentials);
        installation.awaitNoLonger();
        UnattendedWork.run("firstStart", () -> {
            em.persist(user);
            em.flush();
        });
        return SignedIn.user(user);
    }
}
