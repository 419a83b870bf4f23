package id.balai.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the field by which the change journal calls a record. Marking a field that holds an embedded part, or another
 * record, calls the record as that one. A class's own mark goes before an inherited one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface RecordTitle {}
