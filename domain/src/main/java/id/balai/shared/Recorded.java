package id.balai.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a kind of record to the change journal. An entity that has neither this nor {@link Unrecorded} stops the
 * start. Its fields say the rest: {@link RecordTitle}, {@link Refers}, {@link PartOf}, {@link RecordedAs}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Recorded {

    /** Permissions of which each lets its holder see the changes; with none they are for readers of the whole journal. */
    String[] seenBy();

    /** False for what has no name by which people could tell one from another. */
    boolean titled() default true;

    /** Constant by which a choice elsewhere stands for this kind, see {@link Refers#by}; empty without one. */
    String chosenAs() default "";
}
