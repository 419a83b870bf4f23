package id.balai.institution.service;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.CommunityRules;
import id.balai.institution.Institution;
import id.balai.institution.MemberSeat;
import id.balai.institution.Membership;
import id.balai.roster.AppointmentOrder;
import id.balai.roster.Person;
import id.balai.roster.RosterWarning;
import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;

/** Holds a membership against the others of the same person. */
@Step
@Stateless
@PermitAll
public class CheckingMemberships {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** @throws RuleViolation when the person is a member of the institution on one of the days already */
    public void requireFree(Membership wanted) {
        Person person = wanted.getPerson();
        Institution institution = wanted.getInstitution();
        boolean taken = ofPerson(person.getId()).stream()
                .anyMatch(other -> !other.equals(wanted)
                        && other.getInstitution().equals(institution)
                        && other.overlaps(wanted.span()));
        if (taken) {
            throw new RuleViolation("membership.overlap", "person", person.fullName(), institution.shortName());
        }
    }

    /** @param except what does not count beside the others; null when all do */
    public List<RosterWarning> warnings(
            Institution institution, MemberSeat seat, AppointmentOrder order, Membership except) {
        if (order.getPersonId() == null || isBackwards(order)) {
            return List.of();
        }
        List<Membership> others = new ArrayList<>(ofPerson(order.getPersonId()));
        others.remove(except);
        return new CommunityRules(institution, seat, order.span()).warnings(others);
    }

    private static boolean isBackwards(AppointmentOrder order) {
        return order.getStartsOn() != null
                && order.getEndsOn() != null
                && order.getEndsOn().isBefore(order.getStartsOn());
    }

    private List<Membership> ofPerson(long personId) {
        return em.createNamedQuery("Membership.ofPerson", Membership.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
