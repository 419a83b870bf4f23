package id.balai.account;

import java.util.Locale;
import java.util.regex.Pattern;

import id.balai.shared.RuleViolation;

/** The name that somebody signs in with: 3 to 40 lower-case letters, digits, dots and hyphens. */
public final class Username {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{2,39}");

    private Username() {}

    /** Lower case without surrounding space, as it is stored and compared. */
    public static String normalized(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws RuleViolation when a new account cannot have the name */
    public static String forNewAccount(String typed) {
        String name = normalized(typed);
        if (!FORM.matcher(name).matches()) {
            throw new RuleViolation("username.form", "username");
        }
        return name;
    }
}
