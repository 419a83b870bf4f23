package id.balai.enrolment.service;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.enrolment.KnownRoster;
import id.balai.institution.Institution;
import id.balai.institution.Membership;
import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.shared.service.Step;

/** All of a village that files of members are compared with, in one statement for each kind of record. */
@Step
@Stateless
@PermitAll
public class LoadingRoster {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    public KnownRoster all() {
        return with(LockModeType.NONE);
    }

    /** Nobody else appoints to an institution until the transaction ends. */
    public KnownRoster allToBeChanged() {
        return with(LockModeType.PESSIMISTIC_WRITE);
    }

    private KnownRoster with(LockModeType lock) {
        // the lock comes first: what others are just adding must be seen
        List<Institution> institutions = em.createQuery("select i from Institution i", Institution.class)
                .setLockMode(lock)
                .getResultList();
        return new KnownRoster(
                institutions,
                em.createQuery("select p from Person p order by p.id", Person.class)
                        .getResultList(),
                em.createQuery("select d from Decree d", Decree.class).getResultList(),
                em.createQuery("select t from Membership t order by t.id", Membership.class)
                        .getResultList());
    }
}
