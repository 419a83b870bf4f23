package id.balai.account.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.account.Credentials;
import id.balai.account.OfficePermission;
import id.balai.account.OneTimePassword;
import id.balai.account.Role;
import id.balai.account.User;
import id.balai.account.Username;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;

/** The people of the village office: who may sign in, and with which role. A village always keeps an administrator. */
@Stateless
@RolesAllowed(OfficePermission.MANAGE_USERS)
public class Users {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    CallerAccount caller;

    @Inject
    Clock clock;

    public List<User> list() {
        return em.createNamedQuery("User.all", User.class).getResultList();
    }

    public Optional<User> find(long id) {
        return Optional.ofNullable(em.find(User.class, id));
    }

    /**
     * Adds a person.
     *
     * @return the one-time password, to be handed over; it is not kept anywhere
     */
    public String add(String username, String displayName, Role role) {
        String name = Username.forNewAccount(username);
        boolean taken = !em.createNamedQuery("User.byUsername", User.class)
                .setParameter("username", name)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new RuleViolation("username.taken", "username", name);
        }
        String password = OneTimePassword.random();
        em.persist(new User(name, displayName, role, Credentials.oneTime(password, clock.instant())));
        em.flush();
        return password;
    }

    public void changeRole(long id, long version, Role role) {
        User user = require(id, version);
        if (role != Role.ADMINISTRATOR) {
            requireOtherAdministrator(user);
        }
        user.assign(role);
        em.flush();
    }

    /** Ends the person's sessions at their next request. */
    public void deactivate(long id, long version) {
        User user = require(id, version);
        if (caller.find().filter(user::equals).isPresent()) {
            throw new RuleViolation("user.self");
        }
        requireOtherAdministrator(user);
        user.deactivate();
        em.flush();
    }

    public void activate(long id, long version) {
        require(id, version).activate();
    }

    /** @return a new one-time password; the person's sessions end at their next request */
    public String resetPassword(long id, long version) {
        String password = OneTimePassword.random();
        require(id, version).getCredentials().reset(password, clock.instant());
        em.flush();
        return password;
    }

    private User require(long id, long version) {
        User user = find(id).orElseThrow(() -> new RuleViolation("user.unknown"));
        StaleEdit.refuse(user, version);
        return user;
    }

    private void requireOtherAdministrator(User user) {
        long others = em.createNamedQuery("User.otherAdministrators", Long.class)
                .setParameter("id", user.getId())
                .getSingleResult();
        if (user.getRole() == Role.ADMINISTRATOR && user.isActive() && others == 0) {
            throw new RuleViolation("user.lastAdministrator");
        }
    }
}
