package id.balai.it;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.security.Principal;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * The one place that knows how Payara keeps the caller of a thread.
 *
 * <p>Jakarta Security has no portable way to take on an identity outside a request's authentication, and
 * {@code @RunAs} gives one role only. The classes are the server's own and not on our class path, hence the reflection.
 */
class ServerIdentity {

    private static final Class<?> CONTEXT = load("com.sun.enterprise.security.SecurityContext");

    private ServerIdentity() {}

    static <T> T during(Caller caller, Callable<T> work) throws Exception {
        var before = invoke(method("getCurrent"), null);
        invoke(method("setCurrent", CONTEXT), null, contextOf(caller));
        try {
            return work.call();
        } finally {
            invoke(method("setCurrent", CONTEXT), null, before);
        }
    }

    static Principal user(String name) {
        return (Principal) create(constructor("org.glassfish.security.common.PrincipalImpl", String.class), name);
    }

    static Principal group(String name) {
        return (Principal) create(constructor("org.glassfish.security.common.Group", String.class), name);
    }

    private static Object contextOf(Caller caller) {
        return caller == null
                ? invoke(method("getDefaultSecurityContext"), null)
                : create(constructor(CONTEXT.getName(), String.class, Subject.class), caller.name(), caller.subject());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("callers can be set inside Payara only", e);
        }
    }

    private static Method method(String name, Class<?>... parameters) {
        try {
            return CONTEXT.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> constructor(String type, Class<?>... parameters) {
        try {
            return load(type).getConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object create(Constructor<?> constructor, Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
