package id.balai.roster.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

import id.balai.roster.RosterPermission;
import id.balai.shared.service.Step;

/** What the caller may know of the roster beyond what everybody sees. */
@Step
@Stateless
@PermitAll
@DeclareRoles(RosterPermission.EDIT)
public class RosterRights {

    @Resource
    SessionContext session;

    public boolean mayEdit() {
        return session.isCallerInRole(RosterPermission.EDIT);
    }
}
