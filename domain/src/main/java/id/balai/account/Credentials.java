package id.balai.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import id.balai.shared.RuleViolation;
import id.balai.shared.Unrecorded;

/** Password of an account, and when it last changed: sessions from before that moment are over. */
@Embeddable
public class Credentials implements Serializable {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    @Unrecorded("a secret")
    @Column(name = "PASSWORD_HASH")
    private PasswordHash hash;

    @Column(name = "PASSWORD_ONE_TIME")
    private boolean oneTime;

    @Unrecorded(silent = true)
    @Column(name = "PASSWORD_CHANGED_AT")
    private Instant changedAt;

    protected Credentials() {}

    /** @param password to be replaced by its owner at the first sign-in */
    public static Credentials oneTime(String password, Instant now) {
        Credentials credentials = new Credentials();
        credentials.replace(password, true, now);
        return credentials;
    }

    /**
     * Of somebody who comes without a password and chooses one.
     *
     * @throws RuleViolation when it is too short, too long, or holds the account's name
     */
    public static Credentials chosen(String password, String username, Instant now) {
        requireGood(password, username);
        Credentials credentials = new Credentials();
        credentials.replace(password, false, now);
        return credentials;
    }

    /**
     * The owner chooses another password.
     *
     * @throws RuleViolation when it is too short, too long, holds the account's name, or is the one-time password again
     */
    public void choose(String password, String username, Instant now) {
        requireGood(password, username);
        if (hash.matches(password)) {
            throw new RuleViolation("password.same", "newPassword");
        }
        replace(password, false, now);
    }

    private static void requireGood(String password, String username) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new RuleViolation("password.length", "newPassword", SHORTEST, LONGEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)
                || password.chars().distinct().count() < 5) {
            throw new RuleViolation("password.guessable", "newPassword");
        }
    }

    /** Somebody in charge gives a one-time password; every open session of the account is over. */
    public void reset(String password, Instant now) {
        replace(password, true, now);
    }

    private void replace(String password, boolean once, Instant now) {
        hash = PasswordHash.of(password);
        oneTime = once;
        changedAt = now;
    }

    public boolean match(String password) {
        return hash.matches(password);
    }

    public boolean isOneTime() {
        return oneTime;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
