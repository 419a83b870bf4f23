package id.balai.roster.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.AppointmentOrder;
import id.balai.roster.Decree;
import id.balai.roster.DecreeCitation;
import id.balai.roster.Ending;
import id.balai.roster.Person;
import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;

/** What every appointment begins with, to a post or to an institution. */
@Step
@Stateless
@PermitAll
public class Appointing {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Decrees decrees;

    /** @throws RuleViolation when nobody is named, or the person is gone */
    public Person person(AppointmentOrder order) {
        Person person = order.getPersonId() == null ? null : em.find(Person.class, order.getPersonId());
        if (person == null) {
            throw new RuleViolation("tenure.person.missing", "person");
        }
        return person;
    }

    /**
     * The decree that is cited, found or added.
     *
     * @return null when the office has said that it is unknown
     */
    public Decree decree(DecreeCitation cited) {
        return decrees.named(cited).orElse(null);
    }

    /**
     * The decree by which a service ends, found or added.
     *
     * @return null when it is unknown, or when nobody decided the end and none is cited
     */
    public Decree decreeOfEnding(Ending how, DecreeCitation cited) {
        return how.isDecided() || cited.isNumbered() ? decree(cited) : null;
    }
}
