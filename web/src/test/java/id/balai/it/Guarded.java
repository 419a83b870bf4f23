package id.balai.it;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** A service that exists to try callers on. */
@Stateless
@DeclareRoles({"office.enter", "content.publish"})
public class Guarded {

    @Resource
    SessionContext context;

    @RolesAllowed("content.write")
    public String writersOnly() {
        return context.getCallerPrincipal().getName();
    }

    @PermitAll
    public boolean may(String permission) {
        return context.isCallerInRole(permission);
    }
}
