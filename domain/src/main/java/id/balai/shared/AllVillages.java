package id.balai.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an entity that is meant for all villages at once. Without it, and not village-owned, an entity stops the start. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AllVillages {

    /** Why no single village owns it. */
    String value();
}
