package id.balai.shared;

import jakarta.enterprise.inject.spi.CDI;

import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells of everything that is written, single objects and changes in bulk, recorded by the journal or not. A change in
 * bulk that found nothing is none: jobs look into each village every hour, mostly for nothing.
 */
public class ChangeWatch extends SessionEventAdapter {

    @Override
    public void postExecuteQuery(SessionEvent event) {
        if (changes(event.getQuery(), event.getResult())) {
            CDI.current()
                    .getBeanManager()
                    .getEvent()
                    .select(VillageChanged.class)
                    .fire(new VillageChanged(VillageContext.current()));
        }
    }

    private static boolean changes(DatabaseQuery query, Object result) {
        return query instanceof ObjectLevelModifyQuery
                || query instanceof ModifyAllQuery && !Integer.valueOf(0).equals(result);
    }
}
