package id.balai.shared;

import jakarta.enterprise.inject.spi.CDI;

import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Tells of everything that is written, single objects and changes in bulk, recorded by the journal or not. */
public class ChangeWatch extends SessionEventAdapter {

    @Override
    public void postExecuteQuery(SessionEvent event) {
        DatabaseQuery query = event.getQuery();
        if (query instanceof ObjectLevelModifyQuery || query instanceof ModifyAllQuery) {
            CDI.current()
                    .getBeanManager()
                    .getEvent()
                    .select(VillageChanged.class)
                    .fire(new VillageChanged(VillageContext.current()));
        }
    }
}
