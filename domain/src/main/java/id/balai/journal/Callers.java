package id.balai.journal;

import java.util.Optional;

import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.ReportQuery;

import id.balai.account.User;
import id.balai.shared.UnattendedWork;
import id.balai.shared.VillageContext;

/** Finds out who is behind a change; once for each transaction. */
final class Callers {

    private static final String KNOWN = Actor.class.getName();

    private Callers() {}

    static Actor find(AbstractSession session, Surroundings surroundings) {
        Object known = session.getProperty(KNOWN);
        if (known instanceof Actor actor) {
            return actor;
        }
        Actor actor = surroundings
                .principal()
                .flatMap(principal -> person(principal, session))
                .orElseGet(() -> Actor.system(UnattendedWork.reason().orElse(Actor.NO_REASON)));
        session.setProperty(KNOWN, actor);
        return actor;
    }

    /** Servers have names of their own for a caller without one, so only accounts count. */
    private static Optional<Actor> person(String principal, AbstractSession session) {
        if (principal.startsWith(Actor.OPERATOR)) {
            return Optional.of(Actor.operator(principal));
        }
        if (VillageContext.current().isEmpty()) {
            return Optional.empty();
        }
        ExpressionBuilder user = new ExpressionBuilder(User.class);
        ReportQuery names = new ReportQuery(User.class, user);
        names.addAttribute("displayName");
        names.setSelectionCriteria(user.get("username").equal(principal));
        names.setShouldReturnSingleValue(true);
        Object name = session.executeQuery(names);
        return Optional.ofNullable((String) name).map(displayName -> new Actor(displayName, principal));
    }
}
