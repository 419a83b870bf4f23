package id.balai.journal;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.FetchGroupTracker;

/** Fields that are read from the database only when somebody asks for them. */
final class LateFields {

    private LateFields() {}

    static void load(Object object, ClassDescriptor descriptor, AbstractSession session) {
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
}
