package id.balai.enrolment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.enrolment.Enrolment;
import id.balai.enrolment.EnrolmentPreview;
import id.balai.kit.sheet.Sheet;
import id.balai.roster.RosterPermission;
import id.balai.shared.RuleViolation;

/** Takes the members of a file into the village's institutions: all of them, or none. */
@Stateless
@RolesAllowed(RosterPermission.APPOINT)
public class ImportingMembers {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    LoadingRoster roster;

    /** What the file would bring, or everything that is wrong with it; stores nothing. */
    public EnrolmentPreview check(Sheet sheet) {
        return Enrolment.of(sheet, roster.all()).preview();
    }

    /**
     * Stores what {@link #check} has shown. The file is compared anew with the village, which may have changed.
     *
     * @return what was stored
     * @throws RuleViolation when a cell is at fault
     */
    public EnrolmentPreview take(Sheet sheet) {
        Enrolment enrolment = Enrolment.of(sheet, roster.allToBeChanged());
        EnrolmentPreview preview = enrolment.preview();
        if (!preview.isFaultless()) {
            throw new RuleViolation("enrolment.faulty", "file", preview.faults().size());
        }
        enrolment.complete();
        enrolment.newPeople().forEach(em::persist);
        enrolment.newDecrees().forEach(em::persist);
        enrolment.newMemberships().forEach(em::persist);
        em.flush();
        return preview;
    }
}
