package id.balai.roster.service;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

import id.balai.roster.ExpiringTenure;
import id.balai.roster.PublicPost;
import id.balai.shared.Permission;

/** What of the roster waits for the office. */
@Stateless
@RolesAllowed(Permission.ROSTER_EDIT)
public class RosterAttention {

    /** Terms and memberships that end today or within so many days of the village, the soonest first. */
    public List<ExpiringTenure> expiring(int days) {
        return List.of();
    }

    /** Active posts that nobody holds today. */
    public List<PublicPost> vacant() {
        return List.of();
    }
}
