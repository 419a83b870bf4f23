package id.balai.roster.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.roster.Holder;
import id.balai.roster.Person;
import id.balai.shared.service.Step;

/** Reads who holds and held posts, without a column that is private. */
@Step
@Stateless
@PermitAll
public class FindingHolders {

    private static final String HOLDERS = "select t.position.id, t.id, p.id, p.titlesBefore, p.name, p.titlesAfter,"
            + " p.photoId, t.acting, t.startsOn, t.endsOn from Term t join t.person p where ";

    /** Asked for on their own: joined to the terms they would leave out those whose decree is unknown. */
    private static final String DECREES = "select t.id, d.number, d.issuedOn from Term t join t.decree d where ";

    private static final Object[] UNKNOWN = new Object[3];

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /**
     * @param condition on the term {@code t}, with {@code :day} among its parameters
     * @return by the id of the post, in no certain order
     */
    public Map<Long, List<Holder>> where(String condition, LocalDate day, Map<String, Object> parameters) {
        Map<Long, Object[]> decrees = new HashMap<>();
        query(DECREES + condition, day, parameters).forEach(row -> decrees.put((Long) row[0], row));
        Map<Long, List<Holder>> holders = new LinkedHashMap<>();
        query(HOLDERS + condition, day, parameters)
                .forEach(row -> holders.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                        .add(holder(row, decrees.getOrDefault((Long) row[1], UNKNOWN))));
        return holders;
    }

    private Stream<Object[]> query(String jpql, LocalDate day, Map<String, Object> parameters) {
        TypedQuery<Object[]> query = em.createQuery(jpql, Object[].class).setParameter("day", day);
        parameters.forEach(query::setParameter);
        return query.getResultStream();
    }

    private static Holder holder(Object[] row, Object[] decree) {
        String name = (String) row[4];
        return new Holder(
                (Long) row[1],
                (Long) row[2],
                Person.fullName((String) row[3], name, (String) row[5]),
                Person.initials(name),
                (Long) row[6],
                (Boolean) row[7],
                (String) decree[1],
                (LocalDate) decree[2],
                (LocalDate) row[8],
                (LocalDate) row[9]);
    }
}
