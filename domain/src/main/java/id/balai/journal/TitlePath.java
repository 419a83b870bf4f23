package id.balai.journal;

import java.lang.reflect.Field;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;

import id.balai.shared.RecordTitle;
import id.balai.shared.Unrecorded;

/** The way from a record to its title, through embedded parts and other records: {@code tenure.person.name}. */
final class TitlePath {

    private TitlePath() {}

    /** Empty for what marks no title. */
    static Optional<String> of(Class<?> type) {
        return EntityField.declared(type)
                .filter(field -> field.isAnnotationPresent(RecordTitle.class))
                .findFirst()
                .flatMap(TitlePath::through);
    }

    private static Optional<String> through(Field title) {
        if (title.isAnnotationPresent(Unrecorded.class)) {
            throw new IllegalStateException(title + " is a secret, and no title");
        }
        return leadsOn(title.getType())
                ? of(title.getType()).map(rest -> title.getName() + "." + rest)
                : Optional.of(title.getName());
    }

    private static boolean leadsOn(Class<?> content) {
        return content.isAnnotationPresent(Embeddable.class) || content.isAnnotationPresent(Entity.class);
    }
}
