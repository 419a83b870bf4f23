package id.balai.account.service;

import java.util.Optional;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.account.User;

/** The user of the current village who makes the call. */
@Stateless
@PermitAll
public class CallerAccount {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Resource
    SessionContext session;

    /** Empty for citizens, for operators and for jobs. */
    public Optional<User> find() {
        return em.createNamedQuery("User.byUsername", User.class)
                .setParameter("username", session.getCallerPrincipal().getName())
                .getResultStream()
                .findFirst();
    }

    /** As the office shows it: a user's own name, else the name of the account. */
    public String name() {
        return find().map(User::getDisplayName)
                .orElseGet(() -> session.getCallerPrincipal().getName());
    }
}
