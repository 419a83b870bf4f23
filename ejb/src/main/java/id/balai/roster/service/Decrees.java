package id.balai.roster.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.AffectedTenure;
import id.balai.roster.Decree;
import id.balai.roster.DecreeCitation;
import id.balai.roster.DecreeSummary;
import id.balai.roster.RosterPermission;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.shared.service.Conditions;
import id.balai.shared.service.DatabaseRefusal;
import id.balai.shared.service.SearchedText;

/** The decrees by which people serve. */
@Stateless
@RolesAllowed(RosterPermission.EDIT)
public class Decrees {

    private static final String ROW = "select new id.balai.roster.DecreeSummary(d.id, d.number, d.issuedOn, d.subject,"
            + " d.fileId, d.filePublic, (select count(t) from Tenure t where t.decree.id = d.id)) from Decree d";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    ReadingTenures tenures;

    @EJB
    CheckingRosterMedia media;

    public Optional<Decree> find(long id) {
        return Optional.ofNullable(em.find(Decree.class, id));
    }

    /** By its number, however that is typed. */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public Optional<Decree> numbered(String number) {
        return number == null
                ? Optional.empty()
                : em.createNamedQuery("Decree.byKey", Decree.class)
                        .setParameter("key", Decree.key(number))
                        .getResultStream()
                        .findFirst();
    }

    /** Those whose number or subject holds what was typed, the newest first; for choosing while typing. */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public List<DecreeSummary> like(String typed, int most) {
        return list(typed, 0, most);
    }

    /**
     * The decree of that number, added when there is none yet. What is not known of it yet is taken over.
     *
     * @return empty when the office has said that it is unknown
     * @throws RuleViolation without a number, or when the known decree has another date
     */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public Optional<Decree> named(DecreeCitation cited) {
        if (cited.isUnknown()) {
            return Optional.empty();
        }
        if (!cited.isNumbered()) {
            throw new RuleViolation("decree.number.missing", "decreeNumber");
        }
        Optional<Decree> known = numbered(cited.getNumber());
        known.ifPresent(decree -> decree.complete(cited.getIssuedOn(), cited.getSubject()));
        return Optional.of(
                known.orElseGet(() -> add(new Decree(cited.getNumber(), cited.getIssuedOn(), cited.getSubject()))));
    }

    /**
     * @param typed part of the number or subject; null for all
     * @param first number of rows to skip
     */
    public List<DecreeSummary> list(String typed, int first, int most) {
        return with(typed)
                .query(em, ROW, " order by d.id desc", DecreeSummary.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(String typed) {
        return with(typed)
                .query(em, "select count(d) from Decree d", "", Long.class)
                .getSingleResult();
    }

    /**
     * Stores a new decree or the changes to one.
     *
     * @throws RuleViolation when another decree has the number
     */
    public Decree save(Decree edited) {
        Decree stored = edited.getId() == null ? new Decree() : require(edited.getId());
        StaleEdit.refuse(stored, edited.getVersion());
        media.requireFile(edited.getFileId());
        boolean taken = numbered(edited.getNumber())
                .filter(other -> !other.equals(stored))
                .isPresent();
        if (taken) {
            throw new RuleViolation("decree.number.taken", "number", edited.getNumber());
        }
        stored.change(edited);
        return add(stored);
    }

    /** @throws RuleViolation when something rests on it, here or in another part of the village's records */
    public void delete(long id) {
        Decree stored = require(id);
        if (!appointed(id).isEmpty()) {
            throw new RuleViolation("decree.inUse", null, stored.getNumber());
        }
        em.remove(stored);
        DatabaseRefusal.REFERRED_TO.flush(em, () -> new RuleViolation("decree.referred", null, stored.getNumber()));
    }

    /** Whom it appointed, whose service it extended or ended, also when that is long ago. */
    public List<AffectedTenure> appointed(long decreeId) {
        return tenures.ofDecree(decreeId);
    }

    private Decree add(Decree decree) {
        em.persist(decree);
        DatabaseRefusal.TAKEN.flush(em, () -> new RuleViolation("decree.number.taken", "number", decree.getNumber()));
        return decree;
    }

    private Decree require(long id) {
        return find(id).orElseThrow(() -> new RuleViolation("decree.gone"));
    }

    private static Conditions with(String typed) {
        Conditions conditions = new Conditions();
        return typed == null || typed.isBlank()
                ? conditions
                : conditions.and(
                        "(d.numberKey like :key escape '!' or lower(d.subject) like :text escape '!')",
                        Map.of("key", SearchedText.within(Decree.key(typed)), "text", SearchedText.anywhere(typed)));
    }
}
