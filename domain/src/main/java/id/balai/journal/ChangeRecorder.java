package id.balai.journal;

import jakarta.enterprise.inject.spi.CDI;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.FetchGroupTracker;
import org.eclipse.persistence.queries.InsertObjectQuery;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;

import id.balai.shared.BaseEntity;
import id.balai.shared.VillageContext;
import id.balai.shared.VillageOwned;

/**
 * Writes the journal: an entry for each record that is added, changed or removed, by the same transaction, so that
 * neither is ever there without the other.
 */
class ChangeRecorder extends DescriptorEventAdapter {

    @Override
    public void postInsert(DescriptorEvent event) {
        write(
                event,
                JournalAction.INSERT,
                RecordedFields.whole(event.getObject(), event.getDescriptor(), event.getSession(), false));
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changes = ((ObjectLevelModifyQuery) event.getQuery()).getObjectChangeSet();
        write(
                event,
                JournalAction.UPDATE,
                RecordedFields.changed(event.getObject(), event.getDescriptor(), event.getSession(), changes));
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        write(
                event,
                JournalAction.DELETE,
                RecordedFields.whole(event.getObject(), event.getDescriptor(), event.getSession(), true));
    }

    /** What is read late has to be read while the record is still there. */
    @Override
    public void preRemove(DescriptorEvent event) {
        readLateFields(event.getObject(), event.getDescriptor(), event.getSession());
    }

    /** Fields that are read from the database only when somebody asks for them. */
    private static void readLateFields(Object object, ClassDescriptor descriptor, AbstractSession session) {
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            String name = mapping.getAttributeName();
            if (object instanceof FetchGroupTracker tracker && !tracker._persistence_isAttributeFetched(name)) {
                tracker._persistence_getFetchGroup().onUnfetchedAttribute(tracker, name);
            }
            if (mapping.isObjectReferenceMapping()) {
                mapping.getRealAttributeValueFromObject(object, session);
            }
        }
    }

    private static void write(DescriptorEvent event, JournalAction action, Changes changes) {
        if (changes.isEmpty() && action == JournalAction.UPDATE) {
            return;
        }
        AbstractSession session = event.getSession();
        BaseEntity object = (BaseEntity) event.getObject();
        Surroundings surroundings = CDI.current().select(Surroundings.class).get();
        Actor actor = Callers.find(session, surroundings);
        Subject subject = Titles.subject(object, session);
        store(entry(object, actor, new EntryContent(surroundings.now(), actor, action, subject, changes)), session);
    }

    /** What no village owns belongs to the village whose own person changes it, such as its description. */
    private static BaseEntity entry(BaseEntity object, Actor actor, EntryContent recorded) {
        boolean ofVillage = object instanceof VillageOwned
                || !actor.isSystem()
                        && !actor.isOperator()
                        && VillageContext.current().isPresent();
        return ofVillage ? new JournalEntry(recorded) : new OperatorEntry(recorded);
    }

    private static void store(BaseEntity entry, AbstractSession session) {
        ClassDescriptor descriptor = session.getDescriptor(entry);
        descriptor.getObjectBuilder().assignSequenceNumber(entry, session);
        session.executeQuery(new InsertObjectQuery(entry));
    }
}
