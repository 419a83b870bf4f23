package id.balai.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Who is signed in, in which village, with which permissions; kept in the session and renewed from the database at
 * every request of the office.
 *
 * @param villageId village that the sign-in happened in; an operator's is worth nothing at another host either
 * @param principal unique name: the username, for operators with a prefix no username can have
 * @param passwordChangedAt a later change elsewhere ends this session
 */
public record SignedIn(
        long villageId,
        long accountId,
        boolean operator,
        String principal,
        String displayName,
        String language,
        Set<String> permissions,
        Instant passwordChangedAt)
        implements Serializable {

    private static final String OPERATOR_PREFIX = "operator:";

    public static SignedIn user(User user) {
        return new SignedIn(
                user.getVillageId(),
                user.getId(),
                false,
                user.getUsername(),
                user.getDisplayName(),
                user.getLanguage(),
                user.permissions(),
                user.getCredentials().getChangedAt());
    }

    public static SignedIn operator(Operator operator, long villageId) {
        return new SignedIn(
                villageId,
                operator.getId(),
                true,
                OPERATOR_PREFIX + operator.getUsername(),
                operator.getUsername(),
                operator.getLanguage(),
                operator.permissions(),
                operator.getCredentials().getChangedAt());
    }

    /** The username of an operator whose principal is given. */
    public static String operatorName(String principal) {
        return principal.startsWith(OPERATOR_PREFIX) ? principal.substring(OPERATOR_PREFIX.length()) : "";
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
