package id.balai.account.service;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.account.Operator;
import id.balai.account.User;
import id.balai.shared.service.Step;

/** The stored accounts behind {@link SigningIn}: users of the current village, and operators. */
@Stateless
@Step
@PermitAll
public class Accounts {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<User> user(String username) {
        return em.createNamedQuery("User.byUsername", User.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    public Optional<Operator> operator(String username) {
        return em.createNamedQuery("Operator.byUsername", Operator.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    public Optional<User> findUser(long id) {
        return Optional.ofNullable(em.find(User.class, id));
    }

    public Optional<Operator> findOperator(long id) {
        return Optional.ofNullable(em.find(Operator.class, id));
    }

    /** Leaves the version alone: signing in is no reason for somebody's edit of the account to be stale. */
    public void signedIn(long userId) {
        em.createNamedQuery("User.signedIn")
                .setParameter("now", clock.instant())
                .setParameter("id", userId)
                .executeUpdate();
    }
}
