package id.balai.account.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import id.balai.account.SignedIn;

/** Where the signed-in person stands in the session. */
public final class OfficeSession {

    private static final String NAME = SignedIn.class.getName();

    private static final int SECONDS_AT_THE_DOOR = 60;

    private OfficeSession() {}

    public static Optional<SignedIn> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(NAME));
    }

    /** Begins the session of a person who has just signed in, under an id that nobody could have prepared. */
    public static void begin(HttpServletRequest request, SignedIn signedIn) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        keep(request, signedIn);
        request.getSession().setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
    }

    /** Lets what the sign-in page keeps for a visitor end soon: whoever only knocks, again and again, takes no memory. */
    public static void endSoonUnlessSignedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(NAME) == null) {
            session.setMaxInactiveInterval(SECONDS_AT_THE_DOOR);
        }
    }

    public static void keep(HttpServletRequest request, SignedIn signedIn) {
        request.getSession().setAttribute(NAME, signedIn);
    }

    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
