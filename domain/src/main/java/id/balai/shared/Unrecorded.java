package id.balai.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps something out of the change journal. An entity with it leaves no entries at all: counts, keys, what nobody of the
 * office writes. A field with it is a secret: the journal says that it changed, never its content.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Unrecorded {

    /** Why; for whoever reads the entity. */
    String value() default "";

    /** For a field: not even its change is worth an entry, such as the moment of the last change. */
    boolean silent() default false;
}
