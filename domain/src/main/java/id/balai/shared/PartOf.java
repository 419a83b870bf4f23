package id.balai.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the field that holds the record, or with {@link Refers} the id of the record, of which people take this one for a
 * part, such as the article of a picture in its gallery: the history of the whole tells the changes of its parts as well.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface PartOf {}
