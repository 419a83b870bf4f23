package id.balai.account.service;

import java.time.Instant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.account.Credentials;
import id.balai.account.Operator;
import id.balai.account.Role;
import id.balai.account.User;
import id.balai.account.Username;
import id.balai.shared.service.Step;

/** Gives the current village somebody who can sign in, when nobody of its own can do it: at first, and after a loss. */
@Stateless
@Step
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Administrators {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** Whether the current village has any account. */
    public boolean isAnybodyThere() {
        return !em.createNamedQuery("User.all", User.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Adds the account, or gives an existing one a new one-time password and full rights. */
    public void give(String username, String oneTimePassword, Role role, Instant now) {
        em.createNamedQuery("User.byUsername", User.class)
                .setParameter("username", Username.normalized(username))
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> {
                            known.getCredentials().reset(oneTimePassword, now);
                            known.assign(role);
                            known.activate();
                        },
                        () -> em.persist(
                                new User(username, username, role, Credentials.oneTime(oneTimePassword, now))));
    }

    /** As {@link #give} for an operator, who belongs to no village. */
    public void giveOperator(String username, String oneTimePassword, Instant now) {
        em.createNamedQuery("Operator.byUsername", Operator.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.getCredentials().reset(oneTimePassword, now),
                        () -> em.persist(new Operator(username, Credentials.oneTime(oneTimePassword, now))));
    }
}
