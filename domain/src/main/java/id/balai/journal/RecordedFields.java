package id.balai.journal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.indirection.ValueHolderInterface;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.changesets.AggregateChangeRecord;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;

import id.balai.shared.BaseEntity;

/** Reads what the persistence layer knows of an object's fields, parts that are embedded in it included. */
final class RecordedFields {

    private final AbstractSession session;
    private final List<FieldChange> found = new ArrayList<>();

    private RecordedFields(AbstractSession session) {
        this.session = session;
    }

    /** Every field of a new object from nothing, or of a removed one to nothing. */
    static Changes whole(Object object, ClassDescriptor descriptor, AbstractSession session, boolean removed) {
        RecordedFields fields = new RecordedFields(session);
        fields.compare(removed ? object : null, removed ? null : object, descriptor, "");
        return new Changes(fields.found);
    }

    static Changes changed(Object object, ClassDescriptor descriptor, AbstractSession session, ObjectChangeSet set) {
        RecordedFields fields = new RecordedFields(session);
        fields.readChanges(object, descriptor, set, "");
        return new Changes(fields.found);
    }

    private void compare(Object before, Object after, ClassDescriptor descriptor, String path) {
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            Object from = before == null ? null : mapping.getRealAttributeValueFromObject(before, session);
            Object to = after == null ? null : mapping.getRealAttributeValueFromObject(after, session);
            add(mapping, path, from, to);
        }
    }

    private void readChanges(Object object, ClassDescriptor descriptor, ObjectChangeSet set, String path) {
        for (ChangeRecord change : set.getChanges()) {
            DatabaseMapping mapping = descriptor.getMappingForAttributeName(change.getAttribute());
            Object now = mapping.getRealAttributeValueFromObject(object, session);
            Object before = loaded(change.getOldValue());
            boolean inPlace = before == now || before == null;
            if (change instanceof AggregateChangeRecord part && inPlace && part.getChangedObject() != null) {
                readChanges(now, mapping.getReferenceDescriptor(), part.getChangedObject(), within(path, mapping));
            } else {
                add(mapping, path, before, now);
            }
        }
    }

    private void add(DatabaseMapping mapping, String path, Object from, Object to) {
        RecordedField field = RecordedField.of(mapping);
        String name = path + field.word();
        if (field.silent()) {
            return;
        }
        if (field.secret()) {
            found.add(FieldChange.secret(name));
        } else if (mapping.isAggregateObjectMapping()) {
            compare(from, to, mapping.getReferenceDescriptor(), within(path, mapping));
        } else {
            found.add(FieldChange.of(name, named(from), named(to)));
        }
    }

    private static Object loaded(Object value) {
        return value instanceof ValueHolderInterface<?> holder ? holder.getValue() : value;
    }

    private Object named(Object value) {
        return value instanceof BaseEntity entity ? Titles.subject(entity, session) : value;
    }

    private static String within(String path, DatabaseMapping part) {
        return path + RecordedField.of(part).word() + ".";
    }
}
