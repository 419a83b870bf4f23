package id.balai.account.service;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import id.balai.account.Credentials;
import id.balai.account.Operator;
import id.balai.account.PasswordHash;
import id.balai.account.SignedIn;
import id.balai.account.User;
import id.balai.account.Username;
import id.balai.shared.RuleViolation;
import id.balai.shared.VillageContext;

/** Signing in to the office of the current village, and staying signed in from request to request. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningIn {

    @EJB
    Accounts accounts;

    @EJB
    SignInLimits limits;

    /**
     * @param network the caller's address, or for IPv6 its network
     * @throws RuleViolation when the name or the password is wrong, the account inactive, or the limits are reached
     */
    public SignedIn signIn(String username, String password, String network) {
        String name = Username.normalized(username);
        long village = VillageContext.require("signing in");
        Optional<User> user = accounts.user(name).filter(User::isActive);
        Optional<Operator> operator = user.isPresent() ? Optional.empty() : accounts.operator(name);
        limits.count(user.isPresent() ? village + " " + name : name, network);
        Optional<Credentials> credentials =
                user.map(User::getCredentials).or(() -> operator.map(Operator::getCredentials));
        if (!matches(credentials, password)) {
            throw new RuleViolation("signIn.wrong");
        }
        user.ifPresent(known -> accounts.signedIn(known.getId()));
        return user.map(SignedIn::user).orElseGet(() -> SignedIn.operator(operator.orElseThrow(), village));
    }

    /** Takes as long where there is no such account. */
    private boolean matches(Optional<Credentials> credentials, String password) {
        return limits.hashing(() ->
                credentials.isPresent() ? credentials.get().match(password) : PasswordHash.NOBODY.matches(password));
    }

    /** The same person with today's permissions; empty when the session is over or belongs to another village. */
    public Optional<SignedIn> renew(SignedIn before) {
        long village = VillageContext.require("a session");
        if (before.villageId() != village) {
            return Optional.empty();
        }
        Optional<SignedIn> now = before.operator()
                ? accounts.findOperator(before.accountId()).map(operator -> SignedIn.operator(operator, village))
                : accounts.findUser(before.accountId()).filter(User::isActive).map(SignedIn::user);
        return now.filter(same -> same.passwordChangedAt().equals(before.passwordChangedAt()));
    }
}
