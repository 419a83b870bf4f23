package id.balai.institution.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.CommunityRules;
import id.balai.institution.Institution;
import id.balai.institution.MemberSeat;
import id.balai.institution.MemberSummary;
import id.balai.institution.Membership;
import id.balai.roster.AppointmentOrder;
import id.balai.roster.Decree;
import id.balai.roster.DecreeCitation;
import id.balai.roster.Ending;
import id.balai.roster.RosterPermission;
import id.balai.roster.RosterWarning;
import id.balai.roster.Span;
import id.balai.roster.service.Appointing;
import id.balai.shared.Arranged;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.village.service.VillageDay;

/** Appoints people to institutions by decree, and keeps who served there. */
@Stateless
@RolesAllowed(RosterPermission.APPOINT)
public class Memberships {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Appointing appointing;

    @EJB
    VillageDay day;

    /** Those who serve and those who will, in the institution's order. */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public List<MemberSummary> current(long institutionId) {
        return rows("Membership.current", institutionId);
    }

    /** Those who have served, the last first. */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public List<MemberSummary> former(long institutionId) {
        return rows("Membership.former", institutionId);
    }

    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public Optional<Membership> find(long membershipId) {
        return Optional.ofNullable(em.find(Membership.class, membershipId));
    }

    /**
     * Behind the other members.
     *
     * @throws RuleViolation when the person is a member on one of the days already, or the institution is retired
     */
    public Membership appoint(long institutionId, MemberSeat seat, AppointmentOrder order) {
        Institution institution = lock(institutionId);
        Membership added = begin(institution, seat, order, appointing.decree(order.getDecree()));
        Integer last = em.createNamedQuery("Membership.last", Integer.class)
                .setParameter("institution", institutionId)
                .getSingleResult();
        added.stand(last == null ? 1 : last + 1);
        return flushed(added);
    }

    /**
     * Ends a membership on the day before the successor's first, by the decree that appoints the successor to the same
     * seat. One that ends before by itself stays as it is.
     */
    public Membership replace(long membershipId, AppointmentOrder successor) {
        Membership former = locked(membershipId);
        Decree decree = appointing.decree(successor.getDecree());
        former.giveWayOn(successor.getStartsOn(), decree);
        Membership added = begin(former.getInstitution(), former.seat(), successor, decree);
        added.stand(former.getOrdinal());
        return flushed(added);
    }

    /** Gives a membership a later end by a decree. */
    public Membership extend(long membershipId, LocalDate newEnd, DecreeCitation by) {
        Membership membership = locked(membershipId);
        em.persist(membership.extend(newEnd, appointing.decree(by)));
        membership.requireFree(ofPerson(membership.getPerson().getId()));
        return flushed(membership);
    }

    /** @param lastDay in service; null when nobody knows it */
    public Membership end(long membershipId, LocalDate lastDay, Ending how, DecreeCitation by) {
        Membership membership = locked(membershipId);
        membership.end(lastDay, how, appointing.decreeOfEnding(how, by));
        return flushed(membership);
    }

    /**
     * Notes another role, field or speciality, without appointing anybody anew.
     *
     * @throws StaleEdit when somebody changed the membership since
     */
    public void seat(long membershipId, long version, MemberSeat seat) {
        Membership membership = require(membershipId);
        StaleEdit.refuse(membership, version);
        membership.sit(seat);
    }

    /** Takes back a membership that was entered by mistake. */
    public void remove(long membershipId) {
        em.remove(locked(membershipId));
        em.flush();
    }

    /** Puts the members in this order; those that are not named follow in theirs. */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public void arrange(long institutionId, List<Long> membershipIds) {
        Arranged.arrange(memberships("Membership.current", institutionId), membershipIds);
    }

    /** What a regulation does not foresee in an appointment; it is not forbidden. Says nothing to an unfinished order. */
    public List<RosterWarning> warnings(long institutionId, MemberSeat seat, AppointmentOrder order) {
        return Optional.ofNullable(em.find(Institution.class, institutionId))
                .map(institution -> warnings(institution, seat, order, null))
                .orElse(List.of());
    }

    /** As for an appointment, of the membership as it would be with the later end. */
    public List<RosterWarning> warningsOfExtending(long membershipId, LocalDate newEnd) {
        return find(membershipId)
                .map(extended -> {
                    AppointmentOrder longer =
                            new AppointmentOrder(extended.getPerson().getId(), null, extended.getStartsOn(), newEnd);
                    return warnings(extended.getInstitution(), extended.seat(), longer, extended);
                })
                .orElse(List.of());
    }

    private List<RosterWarning> warnings(
            Institution institution, MemberSeat seat, AppointmentOrder order, Membership except) {
        if (order.getPersonId() == null || Span.isBackwards(order.getStartsOn(), order.getEndsOn())) {
            return List.of();
        }
        List<Membership> others = new ArrayList<>(ofPerson(order.getPersonId()));
        others.remove(except);
        return new CommunityRules(institution, seat, order.span()).warnings(others);
    }

    private Membership begin(Institution institution, MemberSeat seat, AppointmentOrder order, Decree decree) {
        if (!institution.isActive()) {
            throw new RuleViolation("institution.retired", null, institution.getName());
        }
        Membership added = new Membership(appointing.person(order), institution, seat, order.span(), decree);
        added.requireFree(ofPerson(order.getPersonId()));
        em.persist(added);
        return added;
    }

    private List<Membership> ofPerson(long personId) {
        return em.createNamedQuery("Membership.ofPerson", Membership.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Whoever else appoints to the institution waits until this transaction is over, and then sees what it did. */
    private Institution lock(long id) {
        Institution institution = em.find(Institution.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (institution == null) {
            throw new RuleViolation("institution.gone");
        }
        return institution;
    }

    private Membership locked(long id) {
        Membership seen = require(id);
        lock(seen.placeId());
        em.refresh(seen);
        return seen;
    }

    private Membership require(long id) {
        return find(id).orElseThrow(() -> new RuleViolation("membership.gone"));
    }

    private Membership flushed(Membership membership) {
        em.flush();
        return membership;
    }

    private List<MemberSummary> rows(String query, long institutionId) {
        LocalDate today = today();
        return memberships(query, institutionId).stream()
                .map(each -> MemberSummary.of(each, today))
                .toList();
    }

    private List<Membership> memberships(String query, long institutionId) {
        return em.createNamedQuery(query, Membership.class)
                .setParameter("institution", institutionId)
                .setParameter("day", today())
                .getResultList();
    }

    private LocalDate today() {
        return day.today();
    }
}
