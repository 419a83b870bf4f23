package id.balai.enrolment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;

import id.balai.enrolment.MemberPage;
import id.balai.kit.sheet.SheetPage;
import id.balai.roster.RosterPermission;

/** Hands out the members of the village's institutions in the shape in which files of members are taken. */
@Stateless
@RolesAllowed(RosterPermission.APPOINT)
public class ExportingMembers {

    @EJB
    LoadingRoster roster;

    public SheetPage members() {
        return MemberPage.of(roster.all());
    }
}
