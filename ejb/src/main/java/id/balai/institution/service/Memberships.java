package id.balai.institution.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.CommunityRules;
import id.balai.institution.Institution;
import id.balai.institution.MemberRow;
import id.balai.institution.MemberSeat;
import id.balai.institution.Membership;
import id.balai.roster.AppointmentOrder;
import id.balai.roster.DecreeCitation;
import id.balai.roster.Ending;
import id.balai.roster.Person;
import id.balai.roster.RosterWarning;
import id.balai.roster.Span;
import id.balai.roster.service.Appointing;
import id.balai.shared.Permission;
import id.balai.shared.RuleViolation;
import id.balai.village.service.Villages;

/** Appoints people to institutions by decree, and keeps who served there. */
@Stateless
@RolesAllowed(Permission.ROSTER_APPOINT)
public class Memberships {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Appointing appointing;

    @EJB
    Villages villages;

    @Inject
    Clock clock;

    /** Those who serve and those who will, in the institution's order. */
    @RolesAllowed({Permission.ROSTER_EDIT, Permission.ROSTER_APPOINT})
    public List<MemberRow> current(long institutionId) {
        return rows("Membership.current", institutionId);
    }

    /** Those who have served, the last first. */
    @RolesAllowed({Permission.ROSTER_EDIT, Permission.ROSTER_APPOINT})
    public List<MemberRow> former(long institutionId) {
        return rows("Membership.former", institutionId);
    }

    @RolesAllowed({Permission.ROSTER_EDIT, Permission.ROSTER_APPOINT})
    public Optional<MemberRow> find(long membershipId) {
        return Optional.ofNullable(em.find(Membership.class, membershipId)).map(each -> MemberRow.of(each, today()));
    }

    /**
     * Behind the other members.
     *
     * @throws RuleViolation when the person is a member on one of the days already, or the institution is retired
     */
    public MemberRow appoint(long institutionId, MemberSeat seat, AppointmentOrder order) {
        Institution institution = locked(institutionId);
        Membership added = stored(institution, seat, order);
        Integer last = em.createNamedQuery("Membership.last", Integer.class)
                .setParameter("institution", institutionId)
                .getSingleResult();
        added.stand(last == null ? 1 : last + 1);
        return finished(added);
    }

    /** Ends a membership on the day before the successor's first, by the decree that appoints the successor to the same seat. */
    public MemberRow replace(long membershipId, AppointmentOrder successor) {
        Membership former = require(membershipId);
        if (successor.getStartsOn() == null) {
            throw new RuleViolation("membership.replace.start", "startsOn");
        }
        Institution institution = locked(former.placeId());
        former.end(lastDay(former, successor), Ending.REPLACED, appointing.decree(successor.getDecree()));
        Membership added = stored(institution, former.seat(), successor);
        added.stand(former.getOrdinal());
        return finished(added);
    }

    /** Gives a membership a later end by a decree. */
    public MemberRow extend(long membershipId, LocalDate newEnd, DecreeCitation by) {
        Membership membership = require(membershipId);
        Span longer = new Span(membership.getStartsOn(), newEnd);
        requireFree(membership.getPerson(), membership.getInstitution(), longer, membership);
        em.persist(membership.extend(newEnd, appointing.decree(by)));
        return finished(membership);
    }

    /** @param lastDay in service; null when nobody knows it */
    public MemberRow end(long membershipId, LocalDate lastDay, Ending how, DecreeCitation by) {
        Membership membership = require(membershipId);
        membership.end(lastDay, how, appointing.decree(by));
        return finished(membership);
    }

    /** Takes back a membership that was entered by mistake. */
    public void remove(long membershipId) {
        em.remove(require(membershipId));
    }

    /** Puts the members in this order; those that are not named follow in theirs. */
    @RolesAllowed({Permission.ROSTER_EDIT, Permission.ROSTER_APPOINT})
    public void reorder(long institutionId, List<Long> membershipIds) {
        List<Membership> members = new ArrayList<>(memberships("Membership.current", institutionId));
        List<Membership> ordered = new ArrayList<>();
        for (Long id : membershipIds) {
            members.stream().filter(each -> each.getId().equals(id)).findFirst().ifPresent(ordered::add);
        }
        members.removeAll(ordered);
        ordered.addAll(members);
        for (int place = 0; place < ordered.size(); place++) {
            ordered.get(place).stand(place + 1);
        }
    }

    /** What a regulation does not foresee in an appointment; it is not forbidden. Throws nothing for an unfinished order. */
    public List<RosterWarning> warnings(long institutionId, MemberSeat seat, AppointmentOrder order) {
        return Optional.ofNullable(em.find(Institution.class, institutionId))
                .map(institution -> warnings(institution, seat, order, null))
                .orElse(List.of());
    }

    /** As for an appointment; the membership that is replaced does not count. */
    public List<RosterWarning> warningsOfReplacing(long membershipId, AppointmentOrder successor) {
        return Optional.ofNullable(em.find(Membership.class, membershipId))
                .map(former -> warnings(former.getInstitution(), former.seat(), successor, former))
                .orElse(List.of());
    }

    /** As for an appointment, of the membership as it would be with the later end. */
    public List<RosterWarning> warningsOfExtending(long membershipId, LocalDate newEnd) {
        Membership extended = em.find(Membership.class, membershipId);
        if (extended == null) {
            return List.of();
        }
        AppointmentOrder longer =
                new AppointmentOrder(extended.getPerson().getId(), null, extended.getStartsOn(), newEnd);
        return warnings(extended.getInstitution(), extended.seat(), longer, extended);
    }

    private List<RosterWarning> warnings(
            Institution institution, MemberSeat seat, AppointmentOrder order, Membership except) {
        if (order.getPersonId() == null || isBackwards(order)) {
            return List.of();
        }
        List<Membership> others = ofPerson(order.getPersonId());
        others.remove(except);
        return new CommunityRules(institution, seat, order.span()).warnings(others);
    }

    private static boolean isBackwards(AppointmentOrder order) {
        return order.getStartsOn() != null
                && order.getEndsOn() != null
                && order.getEndsOn().isBefore(order.getStartsOn());
    }

    /** The day before the successor's first, unless it ended by itself before. */
    private static LocalDate lastDay(Membership former, AppointmentOrder successor) {
        LocalDate before = successor.getStartsOn().minusDays(1);
        boolean endedBefore = former.getEndsOn() != null && former.getEndsOn().isBefore(before);
        return endedBefore ? former.getEndsOn() : before;
    }

    private Membership stored(Institution institution, MemberSeat seat, AppointmentOrder order) {
        Person person = appointing.person(order);
        requireFree(person, institution, order.span(), null);
        Membership added =
                new Membership(person, institution, seat, order.span(), appointing.decree(order.getDecree()));
        em.persist(added);
        return added;
    }

    private void requireFree(Person person, Institution institution, Span span, Membership except) {
        boolean taken = ofPerson(person.getId()).stream()
                .anyMatch(other ->
                        !other.equals(except) && other.getInstitution().equals(institution) && other.overlaps(span));
        if (taken) {
            throw new RuleViolation("membership.overlap", "person", person.fullName(), institution.shortName());
        }
    }

    /** Two people who appoint at one moment come one after the other. */
    private Institution locked(long id) {
        Institution institution = em.find(Institution.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (institution == null) {
            throw new RuleViolation("institution.gone");
        }
        if (!institution.isActive()) {
            throw new RuleViolation("institution.retired", null, institution.getName());
        }
        return institution;
    }

    private Membership require(long id) {
        Membership membership = em.find(Membership.class, id);
        if (membership == null) {
            throw new RuleViolation("membership.gone");
        }
        return membership;
    }

    private MemberRow finished(Membership membership) {
        em.flush();
        return MemberRow.of(membership, today());
    }

    private List<MemberRow> rows(String query, long institutionId) {
        LocalDate today = today();
        return memberships(query, institutionId).stream()
                .map(each -> MemberRow.of(each, today))
                .toList();
    }

    private List<Membership> memberships(String query, long institutionId) {
        return em.createNamedQuery(query, Membership.class)
                .setParameter("institution", institutionId)
                .setParameter("day", today())
                .getResultList();
    }

    private List<Membership> ofPerson(long personId) {
        return new ArrayList<>(em.createNamedQuery("Membership.ofPerson", Membership.class)
                .setParameter("person", personId)
                .getResultList());
    }

    private LocalDate today() {
        return villages.current().day(clock.instant());
    }
}
