package id.balai.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an entity that no public page shows: what is written of it leaves the village's revision alone, so that pages
 * which are kept stay kept. Without it every change counts, the journal's {@link Unrecorded} ones too.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UnseenByReaders {

    /** Why no page shows it. */
    String value();

    /** The field that tells whether one is unseen; empty when all are. */
    String field() default "";

    /** Values of the field, by name, of those that are unseen; only a change from one of these to one of these is. */
    String[] in() default {};
}
