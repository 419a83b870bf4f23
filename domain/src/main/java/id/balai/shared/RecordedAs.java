package id.balai.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The word under which the change journal writes and reads an entity, an enum or a field; without it that is its name in
 * the program. Journals are never rewritten, so whoever renames one of them keeps its old word by this.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface RecordedAs {

    /** Word of the field that says since when a record has been in the trash, where it can be taken back. */
    String TRASHED = "deletedAt";

    String value();
}
