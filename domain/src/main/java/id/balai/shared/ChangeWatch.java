package id.balai.shared;

import jakarta.enterprise.inject.spi.CDI;

import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells of everything that is written and that readers may see: single objects and changes in bulk, recorded by the
 * journal or not. A change in bulk that found nothing is none: jobs look into each village every hour, mostly for nothing.
 */
public class ChangeWatch extends SessionEventAdapter {

    @Override
    public void preExecuteQuery(SessionEvent event) {
        SeenChange.of(event.getQuery(), event.getSession()).ifPresent(ChangeWatch::tell);
    }

    @Override
    public void postExecuteQuery(SessionEvent event) {
        boolean nothing =
                event.getQuery() instanceof ModifyAllQuery && Integer.valueOf(0).equals(event.getResult());
        if (!nothing) {
            SeenChange.of(event.getQuery(), event.getSession())
                    .ifPresent(change -> tell(new VillageChange.Written(change)));
        }
    }

    @Override
    public void preCommitTransaction(SessionEvent event) {
        if (event.getSession() instanceof AbstractSession session
                && session.getAccessor() instanceof DatabaseAccessor open) {
            tell(new ChangesEnding(open.getConnection()));
        }
    }

    private static void tell(Object event) {
        CDI.current().getBeanManager().getEvent().fire(event);
    }
}
