package id.balai.journal;

import java.util.Map;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.queries.UpdateAllQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Refuses updates and deletes in bulk of entities that the journal records: they change rows without naming them. Fields
 * whose changes are silent may be set so.
 */
class UnheardChanges extends SessionEventAdapter {

    @Override
    public void preExecuteQuery(SessionEvent event) {
        DatabaseQuery query = event.getQuery();
        if (query instanceof ModifyAllQuery) {
            ClassDescriptor descriptor = event.getSession().getDescriptor(query.getReferenceClass());
            if (JournalCustomizer.isRecorded(descriptor) && !isSilent(query, descriptor)) {
                throw new IllegalStateException("A bulk change of " + descriptor.getAlias()
                        + " would leave no trace in the journal; change its objects one by one");
            }
        }
    }

    private static boolean isSilent(DatabaseQuery query, ClassDescriptor descriptor) {
        if (!(query instanceof UpdateAllQuery update)) {
            return false;
        }
        Map<?, ?> clauses = update.getUpdateClauses();
        return clauses.keySet().stream().allMatch(field -> isSilent(field, descriptor));
    }

    private static boolean isSilent(Object updated, ClassDescriptor descriptor) {
        String name = updated instanceof Expression field ? field.getName() : String.valueOf(updated);
        DatabaseMapping mapping = descriptor.getMappingForAttributeName(name);
        return mapping != null
                && (name.equals("version") || RecordedField.of(mapping).silent());
    }
}
