package id.balai.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of which kind the record is whose id a field holds, so that the change journal can show its name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Refers {

    /** Entity of that record, where it is always the same. */
    Class<?> value() default void.class;

    /** Otherwise the field of the same record whose choice names the entity by its {@link Recorded#chosenAs}. */
    String by() default "";
}
