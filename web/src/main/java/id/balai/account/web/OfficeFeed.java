package id.balai.account.web;

import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.account.SignedIn;
import id.balai.shared.Permission;

/** What the scripts of the office ask for by themselves, beside its pages, with the permission that it takes. */
enum OfficeFeed {
    MEDIA("media/", Permission.CONTENT_WRITE),
    TERRITORY("territory/", Permission.ROSTER_EDIT),

    /** Tables of members, brought and taken. */
    ROSTER("roster/", Permission.ROSTER_APPOINT);

    private final String folder;
    private final String permission;

    OfficeFeed(String folder, String permission) {
        this.folder = OfficePage.FOLDER + folder;
        this.permission = permission;
    }

    static Optional<OfficeFeed> of(HttpServletRequest request) {
        return Arrays.stream(values())
                .filter(feed -> request.getServletPath().startsWith(feed.folder))
                .findFirst();
    }

    /** The status with which a script is refused, for it cannot follow anybody to the sign-in; empty when it is not. */
    Optional<Integer> refusal(Optional<SignedIn> person) {
        if (person.isEmpty()) {
            return Optional.of(HttpServletResponse.SC_UNAUTHORIZED);
        }
        boolean may = person.get().may(Permission.OFFICE_ENTER) && person.get().may(permission);
        return may ? Optional.empty() : Optional.of(HttpServletResponse.SC_FORBIDDEN);
    }
}
