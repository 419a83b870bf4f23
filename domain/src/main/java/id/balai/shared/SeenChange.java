package id.balai.shared;

import java.util.Optional;
import java.util.Set;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectToFieldChangeRecord;

/** What a statement of the persistence layer means for readers. */
final class SeenChange {

    private SeenChange() {}

    /** Empty for a statement that writes nothing, or nothing that readers see before or after. */
    static Optional<VillageChange> of(DatabaseQuery query, Session session) {
        if (query instanceof ObjectLevelModifyQuery change) {
            return of(change, session.getDescriptor(change.getObject()));
        }
        if (query instanceof ModifyAllQuery bulk) {
            Class<?> kind = bulk.getReferenceClass();
            UnseenByReaders unseen = kind.getAnnotation(UnseenByReaders.class);
            boolean seen = unseen == null || !unseen.field().isEmpty();
            return seen ? Optional.of(change(kind, null)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<VillageChange> of(ObjectLevelModifyQuery query, ClassDescriptor descriptor) {
        Object object = query.getObject();
        UnseenByReaders unseen = object.getClass().getAnnotation(UnseenByReaders.class);
        return unseen != null && isUnseen(unseen, query, descriptor)
                ? Optional.empty()
                : Optional.of(change(object.getClass(), object));
    }

    private static boolean isUnseen(UnseenByReaders unseen, ObjectLevelModifyQuery query, ClassDescriptor descriptor) {
        if (unseen.field().isEmpty()) {
            return true;
        }
        Set<String> states = Set.of(unseen.in());
        Object after =
                descriptor.getMappingForAttributeName(unseen.field()).getAttributeValueFromObject(query.getObject());
        return states.contains(String.valueOf(after))
                && states.contains(String.valueOf(before(unseen.field(), query.getObjectChangeSet(), after)));
    }

    private static Object before(String field, ObjectChangeSet changes, Object after) {
        ChangeRecord record = changes == null ? null : changes.getChangesForAttributeNamed(field);
        return record instanceof DirectToFieldChangeRecord changed ? changed.getOldValue() : after;
    }

    private static VillageChange change(Class<?> kind, Object object) {
        boolean ofInstallation = kind.isAnnotationPresent(AllVillages.class);
        Optional<Long> told =
                object instanceof OfVillage part ? Optional.of(part.villageConcerned()) : Optional.empty();
        return new VillageChange(told.or(VillageContext::current), ofInstallation);
    }
}
