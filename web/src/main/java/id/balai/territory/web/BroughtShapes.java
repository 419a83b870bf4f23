package id.balai.territory.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import id.balai.kit.geometry.NamedBoundary;
import id.balai.shared.RuleViolation;

/** The shapes of the file that was brought last, on their way into the form that asked for it. */
record BroughtShapes(String token, ArrayList<NamedBoundary> shapes) implements Serializable {

    private static final String PLACE = BroughtShapes.class.getName();

    /** @return what the form has to show to get them */
    static String keep(HttpSession session, List<NamedBoundary> shapes) {
        String token = UUID.randomUUID().toString();
        session.setAttribute(PLACE, new BroughtShapes(token, new ArrayList<>(shapes)));
        return token;
    }

    /** @throws RuleViolation when another file has been brought since */
    static List<NamedBoundary> take(HttpSession session, String token) {
        if (session.getAttribute(PLACE) instanceof BroughtShapes brought && brought.token.equals(token)) {
            session.removeAttribute(PLACE);
            return brought.shapes;
        }
        throw new RuleViolation("boundary.broughtAgain", "boundary");
    }
}
