package id.balai.isolation;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;

import id.balai.account.PasswordHash;
import id.balai.shared.BaseEntity;
import id.balai.shared.VillageOwned;

/** Reads everything that the current village owns, as the metamodel knows it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StoredVillage {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** Those that there can be objects of. */
    public List<Class<?>> kinds() {
        List<Class<?>> kinds = new ArrayList<>();
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            boolean real = !Modifier.isAbstract(entity.getJavaType().getModifiers());
            if (real && VillageOwned.class.isAssignableFrom(entity.getJavaType())) {
                kinds.add(entity.getJavaType());
            }
        }
        kinds.sort(Comparator.comparing(Class::getName));
        return kinds;
    }

    /** Every row of every village-owned table, a line each, so that two moments can be compared. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (Class<?> kind : kinds()) {
            objects(kind).stream()
                    .map(object -> fields(object).toString())
                    .sorted()
                    .forEach(rows::add);
        }
        return rows;
    }

    /** The texts of the first object of a kind, by {@code Entity.attribute}. */
    public Map<String, String> texts(Class<?> kind) {
        Map<String, String> texts = new TreeMap<>();
        for (Field field : declared(kind)) {
            if (field.getType() == String.class) {
                texts.put(
                        kind.getSimpleName() + "." + field.getName(),
                        String.valueOf(value(field, objects(kind).get(0))));
            }
        }
        return texts;
    }

    private List<?> objects(Class<?> kind) {
        return em.createQuery("select e from " + kind.getSimpleName() + " e", kind).getResultList().stream()
                .sorted(Comparator.comparing(object -> ((BaseEntity) object).getId()))
                .toList();
    }

    /** Kind, id, version and every field of an object, references by id. */
    static String describe(BaseEntity entity) {
        return fields(entity).toString();
    }

    private static Map<String, String> fields(Object object) {
        Map<String, String> values = new TreeMap<>();
        BaseEntity entity = (BaseEntity) object;
        values.put("id", entity.getId() + " version " + entity.getVersion());
        for (Field field : declared(object.getClass())) {
            values.put(object.getClass().getSimpleName() + "." + field.getName(), text(value(field, object)));
        }
        return values;
    }

    private static String text(Object value) {
        if (value instanceof BaseEntity other) {
            return "#" + other.getId();
        }
        if (value != null && value.getClass().isAnnotationPresent(Embeddable.class)) {
            return declared(value.getClass()).stream()
                    .map(field -> text(value(field, value)))
                    .toList()
                    .toString();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value instanceof PasswordHash hash ? hash.text() : String.valueOf(value);
    }

    private static List<Field> declared(Class<?> kind) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> part = kind; part != VillageOwned.class && part != Object.class; part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("_persistence")) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    /** By a getter, the persistence layer's own where the entity has none: fields that are loaded late are empty until then. */
    private static Object value(Field field, Object object) {
        String getter = "(get|is)" + Character.toUpperCase(field.getName().charAt(0))
                + field.getName().substring(1) + "|_persistence_get_" + field.getName();
        try {
            for (Method method : object.getClass().getMethods()) {
                if (method.getName().matches(getter) && method.getParameterCount() == 0) {
                    return method.invoke(object);
                }
            }
            return field.get(object);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
