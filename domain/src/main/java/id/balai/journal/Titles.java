package id.balai.journal;

import java.util.List;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;

import id.balai.shared.BaseEntity;

/** What a record is called: its first field that serves as a name, or what the one is called that it is about. */
final class Titles {

    private static final List<String> NAMES = List.of(
            "title",
            "displayName",
            "name",
            "label",
            "text",
            "host",
            "username",
            "caption",
            "slug",
            "address",
            "number");

    private static final List<String> ABOUT = List.of("person", "tenure");

    private final AbstractSession session;

    private Titles(AbstractSession session) {
        this.session = session;
    }

    static Subject subject(BaseEntity object, AbstractSession session) {
        ClassDescriptor descriptor = session.getDescriptor(object);
        String title = new Titles(session).of(object, descriptor);
        return new Subject(descriptor.getJavaClass().getSimpleName(), object.getId(), title);
    }

    private String of(Object object, ClassDescriptor descriptor) {
        for (String name : NAMES) {
            DatabaseMapping mapping = descriptor.getMappingForAttributeName(name);
            Object value = mapping == null ? null : mapping.getAttributeValueFromObject(object);
            if (value != null && mapping.isAggregateObjectMapping()) {
                return of(value, mapping.getReferenceDescriptor());
            }
            if (value != null && mapping.isDirectToFieldMapping()) {
                return String.valueOf(RecordedValue.of(value));
            }
        }
        return ofWhatItIsAbout(object, descriptor);
    }

    private String ofWhatItIsAbout(Object object, ClassDescriptor descriptor) {
        for (String name : ABOUT) {
            DatabaseMapping mapping = descriptor.getMappingForAttributeName(name);
            Object about = mapping == null || !mapping.isObjectReferenceMapping()
                    ? null
                    : mapping.getRealAttributeValueFromObject(object, session);
            if (about != null) {
                return of(about, session.getDescriptor(about));
            }
        }
        return null;
    }
}
