package id.balai.institution.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.Institution;
import id.balai.institution.InstitutionSummary;
import id.balai.roster.Decree;
import id.balai.roster.DecreeCitation;
import id.balai.roster.RosterPermission;
import id.balai.roster.service.Appointing;
import id.balai.roster.service.CheckingRosterMedia;
import id.balai.shared.Arranged;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.shared.service.DatabaseRefusal;

/** The institutions that a village has, retired ones included. */
@Stateless
@RolesAllowed(RosterPermission.EDIT)
public class Institutions {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    ListingInstitutions listing;

    @EJB
    InstitutionAddresses addresses;

    @EJB
    Appointing appointing;

    @EJB
    CheckingRosterMedia media;

    /** In the village's order, those in use before the retired ones. */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public List<InstitutionSummary> all() {
        return listing.all();
    }

    /** With its decree, references and lists. */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public Optional<Institution> find(long id) {
        return Optional.ofNullable(em.find(Institution.class, id)).map(Institutions::whole);
    }

    /**
     * Stores a new one behind the others, or the changes to one, references and lists included; an address that is given
     * up leads on to the institution.
     *
     * @param formedBy the decree, found by its number or added; without a number it is unknown
     * @throws StaleEdit when somebody saved it since
     * @throws RuleViolation when the address is or was another institution's
     */
    public Institution save(Institution edited, DecreeCitation formedBy) {
        Institution stored = edited.getId() == null ? new Institution() : require(edited.getId(), edited.getVersion());
        if (stored.getId() != null) {
            // a change of its lists alone is one of the institution as well, or a stale edit would pass
            em.lock(stored, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        media.requirePicture(edited.getLogoId(), "institution.logo.gone", "logoId");
        Decree decree = formedBy != null && formedBy.isNumbered() ? appointing.decree(formedBy) : null;
        addresses.change(stored, edited, () -> stored.change(edited, decree));
        if (stored.getId() == null) {
            Integer last =
                    em.createNamedQuery("Institution.last", Integer.class).getSingleResult();
            stored.stand(last == null ? 1 : last + 1);
            em.persist(stored);
        }
        DatabaseRefusal.TAKEN.flush(em, () -> new RuleViolation("institution.slug.taken", "slug", stored.getName()));
        return whole(stored);
    }

    /** Puts the institutions in this order; those that are not named follow in theirs. */
    public void arrange(List<Long> ids) {
        Arranged.arrange(
                all().stream()
                        .map(each -> em.find(Institution.class, each.id()))
                        .toList(),
                ids);
    }

    /** Takes it off the site; its history stays. */
    public void retire(long id, long version) {
        require(id, version).retire();
    }

    /** Brings a retired one back. */
    public void revive(long id, long version) {
        require(id, version).revive();
    }

    /** @throws RuleViolation when it has or had members, or news or parts of the village are tied to it */
    public void delete(long id, long version) {
        Institution stored = require(id, version);
        em.remove(stored);
        DatabaseRefusal.REFERRED_TO.flush(em, () -> new RuleViolation("institution.inUse", null, stored.getName()));
    }

    private static Institution whole(Institution institution) {
        institution.getReferences().size();
        institution.getLists().forEach(list -> list.getItems());
        if (institution.getDecree() != null) {
            institution.getDecree().getNumber();
        }
        return institution;
    }

    private Institution require(long id, long version) {
        Institution stored = em.find(Institution.class, id);
        if (stored == null) {
            throw new RuleViolation("institution.gone");
        }
        StaleEdit.refuse(stored, version);
        return stored;
    }
}
