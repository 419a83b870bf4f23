package id.balai.writing.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

import id.balai.account.User;
import id.balai.account.service.CallerAccount;
import id.balai.shared.service.Step;
import id.balai.writing.WritingPermission;

/** Which articles the caller may edit: all for who may publish, the own ones for others. */
@Step
@Stateless
@PermitAll
@DeclareRoles(WritingPermission.PUBLISH)
public class WritingRights {

    @Resource
    SessionContext session;

    @EJB
    CallerAccount caller;

    public boolean isPublisher() {
        return session.isCallerInRole(WritingPermission.PUBLISH);
    }

    /** @param writerId null for an article of which nobody is the writer */
    public boolean mayEdit(Long writerId) {
        return isPublisher()
                || writerId != null
                        && caller.find()
                                .map(User::getId)
                                .filter(writerId::equals)
                                .isPresent();
    }
}
