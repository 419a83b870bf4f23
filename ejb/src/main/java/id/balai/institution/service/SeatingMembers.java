package id.balai.institution.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.MemberSeat;
import id.balai.institution.Membership;
import id.balai.roster.RosterPermission;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;

/** Corrects what members do in their institution, without appointing anybody anew. */
@Stateless
@RolesAllowed(RosterPermission.APPOINT)
public class SeatingMembers {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /**
     * Notes another role, field or speciality.
     *
     * @throws StaleEdit when somebody changed the membership since
     */
    public void seat(long membershipId, long version, MemberSeat seat) {
        Membership membership = em.find(Membership.class, membershipId);
        if (membership == null) {
            throw new RuleViolation("membership.gone");
        }
        StaleEdit.refuse(membership, version);
        membership.sit(seat);
    }
}
