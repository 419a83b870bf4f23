package id.balai.account.service;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import id.balai.account.Credentials;
import id.balai.account.OfficePermission;
import id.balai.account.Operator;
import id.balai.account.SignedIn;
import id.balai.account.User;
import id.balai.shared.RuleViolation;
import id.balai.shared.VillageContext;

/** What a signed-in person keeps of the own account. */
@Stateless
@RolesAllowed(OfficePermission.CHANGE_PASSWORD)
public class OwnAccount {

    @EJB
    Accounts accounts;

    @EJB
    CallerAccount caller;

    @EJB
    SignInLimits limits;

    @Resource
    SessionContext session;

    @Inject
    Clock clock;

    /** Empty for an operator, who has no profile in a village. */
    public Optional<User> profile() {
        return caller.find();
    }

    /**
     * @param language of the office screens: id or en
     * @return the session's new content
     */
    @RolesAllowed(OfficePermission.ENTER)
    public SignedIn introduceAs(String displayName, String email, String language) {
        User user = caller.find().orElseThrow(() -> new RuleViolation("user.unknown"));
        user.introduceAs(displayName, email, language);
        return SignedIn.user(user);
    }

    /**
     * Replaces the own password; every other session of the account is over.
     *
     * @return the session's new content, with the permissions that a one-time password withheld
     * @throws RuleViolation when the current password is wrong, or the new one is no good
     */
    public SignedIn changePassword(String current, String wanted) {
        Optional<User> user = caller.find();
        if (user.isPresent()) {
            replace(user.get().getCredentials(), user.get().getUsername(), current, wanted);
            return SignedIn.user(user.get());
        }
        Operator operator = accounts.operator(
                        SignedIn.operatorName(session.getCallerPrincipal().getName()))
                .orElseThrow(() -> new RuleViolation("user.unknown"));
        replace(operator.getCredentials(), operator.getUsername(), current, wanted);
        return SignedIn.operator(operator, VillageContext.require("a session"));
    }

    private void replace(Credentials credentials, String username, String current, String wanted) {
        String account = VillageContext.require("a session") + " "
                + session.getCallerPrincipal().getName();
        limits.count("own " + account, "own " + account);
        limits.hashing(() -> {
            if (!credentials.match(current)) {
                throw new RuleViolation("password.wrong", "currentPassword");
            }
            credentials.choose(wanted, username, clock.instant());
            return credentials;
        });
    }
}
