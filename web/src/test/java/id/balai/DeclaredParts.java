package id.balai;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;

/** What features bring of a kind that one place asks for, found on the class path as the server finds it. */
public class DeclaredParts {

    private DeclaredParts() {}

    /** One object of every class of the type; for parts that have nothing injected. */
    public static <T> List<T> of(Class<T> type) {
        return BalaiClasses.all().stream()
                .filter(found -> found.isAssignableTo(type) && !found.isInterface())
                .map(JavaClass::reflect)
                .<T>map(found -> type.cast(made(found)))
                .toList();
    }

    private static Object made(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException needsMore) {
            throw new IllegalStateException(type + " is not made by itself", needsMore);
        }
    }
}
