package id.balai.journal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;

import id.balai.shared.BaseEntity;
import id.balai.shared.RecordedWord;

/** What a record is called at this moment. */
final class Titles {

    private static final Map<Class<?>, Optional<String>> PATHS = new ConcurrentHashMap<>();

    private Titles() {}

    static Subject subject(BaseEntity object, AbstractSession session) {
        Class<?> entity = session.getDescriptor(object).getJavaClass();
        String title = PATHS.computeIfAbsent(entity, TitlePath::of)
                .map(path -> read(object, path, session))
                .orElse(null);
        return new Subject(RecordedWord.of(entity), object.getId(), title);
    }

    /** Null when there is nothing on the way. */
    private static String read(Object object, String path, AbstractSession session) {
        Object reached = object;
        ClassDescriptor descriptor = session.getDescriptor(object);
        for (String field : path.split("\\.")) {
            DatabaseMapping mapping = descriptor.getMappingForAttributeName(field);
            reached = mapping.getRealAttributeValueFromObject(reached, session);
            if (reached == null) {
                return null;
            }
            descriptor = mapping.isAggregateObjectMapping()
                    ? mapping.getReferenceDescriptor()
                    : session.getDescriptor(reached);
        }
        return String.valueOf(RecordedValue.of(reached));
    }
}
