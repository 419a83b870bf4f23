package id.balai.shared.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;

/**
 * Calls the methods that expressions name, such as the accessors of records, and remembers them: the expression language
 * by itself copies and searches all methods of a class at each call, which was an eighth of what a page costs. It leaves
 * alone what has several forms to choose from.
 */
public class MethodCalls extends ELResolver {

    private static final ClassValue<Map<Call, Optional<Method>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Call(String name, int arguments) {

        Optional<Method> in(Class<?> type) {
            Method[] candidates = Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals(name) && !method.isBridge())
                    .toArray(Method[]::new);
            return candidates.length == 1 && fits(candidates[0]) ? Optional.of(candidates[0]) : Optional.empty();
        }

        private boolean fits(Method method) {
            return method.getParameterCount() == arguments
                    && !method.isVarArgs()
                    && !Modifier.isStatic(method.getModifiers())
                    && Modifier.isPublic(method.getDeclaringClass().getModifiers());
        }
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || types != null || !(name instanceof String)) {
            return null;
        }
        Call call = new Call((String) name, arguments == null ? 0 : arguments.length);
        Optional<Method> method =
                KNOWN.get(base.getClass()).computeIfAbsent(call, absent -> absent.in(base.getClass()));
        return method.map(found -> call(context, base, found, arguments)).orElse(null);
    }

    private static Object call(ELContext context, Object base, Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        Object[] converted = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            converted[i] = context.convertToType(arguments[i], types[i]);
        }
        try {
            Object answer = method.invoke(base, converted);
            context.setPropertyResolved(base, method.getName());
            return answer;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
