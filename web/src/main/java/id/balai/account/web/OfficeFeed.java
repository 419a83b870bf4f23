package id.balai.account.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import id.balai.account.OfficePermission;
import id.balai.account.SignedIn;

/**
 * What scripts of the office ask for by themselves, beside its pages.
 *
 * @param folder all addresses in this folder of the office, such as {@code media/}
 * @param permission that it takes
 */
public record OfficeFeed(String folder, String permission) {

    boolean holds(String path) {
        return path.startsWith(OfficePage.FOLDER + folder);
    }

    /** The status with which a script is refused, for it cannot follow anybody to the sign-in; empty when it is not. */
    Optional<Integer> refusal(Optional<SignedIn> person) {
        if (person.isEmpty()) {
            return Optional.of(HttpServletResponse.SC_UNAUTHORIZED);
        }
        boolean may = person.get().may(OfficePermission.ENTER) && person.get().may(permission);
        return may ? Optional.empty() : Optional.of(HttpServletResponse.SC_FORBIDDEN);
    }
}
