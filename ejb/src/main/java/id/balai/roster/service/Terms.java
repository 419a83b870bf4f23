package id.balai.roster.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.AppointmentOrder;
import id.balai.roster.DecreeCitation;
import id.balai.roster.Ending;
import id.balai.roster.RosterWarning;
import id.balai.roster.TenureRow;
import id.balai.roster.Term;
import id.balai.shared.Permission;

/** Appoints people to posts of the village government by decree, and keeps who held them. */
@Stateless
@RolesAllowed(Permission.ROSTER_APPOINT)
public class Terms {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** @throws id.balai.shared.RuleViolation when the post is held on one of the days by as many as it has seats */
    public Term appoint(long positionId, AppointmentOrder order) {
        return null;
    }

    /** Ends a term on the day before the successor's first, by the decree that appoints the successor. */
    public Term replace(long termId, AppointmentOrder successor) {
        return null;
    }

    /** Gives a term a later end by a decree. */
    public Term extend(long termId, LocalDate newEnd, DecreeCitation by) {
        return null;
    }

    /** @param lastDay in service; null when nobody knows it */
    public Term end(long termId, LocalDate lastDay, Ending how, DecreeCitation by) {
        return null;
    }

    /** Takes back a term that was entered by mistake. */
    public void remove(long termId) {}

    /** What a regulation does not foresee in an appointment; it is not forbidden. Throws nothing for an unfinished order. */
    public List<RosterWarning> warnings(long positionId, AppointmentOrder order) {
        return List.of();
    }

    @RolesAllowed({Permission.ROSTER_EDIT, Permission.ROSTER_APPOINT})
    public Optional<Term> find(long termId) {
        return Optional.ofNullable(em.find(Term.class, termId));
    }

    /** Who holds and held a post, the newest first. */
    @RolesAllowed({Permission.ROSTER_EDIT, Permission.ROSTER_APPOINT})
    public List<TenureRow> ofPosition(long positionId) {
        return List.of();
    }

    /** Where a person serves and served, institutions included, the newest first. */
    @RolesAllowed({Permission.ROSTER_EDIT, Permission.ROSTER_APPOINT})
    public List<TenureRow> ofPerson(long personId) {
        return List.of();
    }
}
