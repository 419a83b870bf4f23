package id.balai.roster.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.AppointedRow;
import id.balai.roster.Decree;
import id.balai.roster.DecreeCitation;
import id.balai.roster.DecreeRow;
import id.balai.shared.Permission;

/** The decrees by which people serve. */
@Stateless
@RolesAllowed(Permission.ROSTER_EDIT)
public class Decrees {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    public Optional<Decree> find(long id) {
        return Optional.ofNullable(em.find(Decree.class, id));
    }

    /** By its number, however that is typed. */
    @RolesAllowed({Permission.ROSTER_EDIT, Permission.ROSTER_APPOINT})
    public Optional<Decree> numbered(String number) {
        return Optional.empty();
    }

    /** Those whose number or subject holds what was typed, the newest first; for choosing while typing. */
    @RolesAllowed({Permission.ROSTER_EDIT, Permission.ROSTER_APPOINT})
    public List<DecreeRow> like(String typed, int most) {
        return List.of();
    }

    /**
     * The decree of that number, added when there is none yet. What is not known of it yet is taken over.
     *
     * @return empty when the office has said that it is unknown
     * @throws id.balai.shared.RuleViolation without a number, or when the known decree has another date
     */
    @RolesAllowed({Permission.ROSTER_EDIT, Permission.ROSTER_APPOINT})
    public Optional<Decree> named(DecreeCitation cited) {
        return Optional.empty();
    }

    /** @param typed part of the number or subject; null for all; @param first number of rows to skip */
    public List<DecreeRow> list(String typed, int first, int most) {
        return List.of();
    }

    public long count(String typed) {
        return 0;
    }

    /**
     * Stores a new decree or the changes to one.
     *
     * @throws id.balai.shared.RuleViolation when another decree has the number
     */
    public Decree save(Decree edited) {
        return edited;
    }

    /** @throws id.balai.shared.RuleViolation when somebody serves or served by it */
    public void delete(long id) {}

    /** Whom it appointed, whose service it extended or ended, also when that is long ago. */
    public List<AppointedRow> appointed(long decreeId) {
        return List.of();
    }
}
