package id.balai.shared.service;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** What somebody looks for in a list, put together piece by piece, for the query of its rows and for that of their number. */
public final class Conditions {

    private final StringJoiner all = new StringJoiner(" and ", " where ", "").setEmptyValue("");
    private final Map<String, Object> parameters = new HashMap<>();

    public Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    /** @param values of the condition's parameters, by their names */
    public Conditions and(String condition, Map<String, ?> values) {
        parameters.putAll(values);
        return and(condition);
    }

    /** @param order how the query goes on behind the conditions; empty for a number */
    public <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(select + all + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
