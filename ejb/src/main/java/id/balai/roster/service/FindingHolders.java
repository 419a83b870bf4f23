package id.balai.roster.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.Holder;
import id.balai.roster.Person;
import id.balai.shared.service.Step;

/** Reads who holds and held posts, without a column that is private. */
@Step
@Stateless
@PermitAll
public class FindingHolders {

    /** The decree is looked up beside the term: a join would leave out those whose decree is unknown. */
    private static final String HOLDERS = "select t.position.id, t.id, p.id, p.titlesBefore, p.name, p.titlesAfter,"
            + " p.photoId, t.acting, (select d.number from Decree d where d.id = t.decree.id),"
            + " (select d.issuedOn from Decree d where d.id = t.decree.id), t.startsOn, t.endsOn"
            + " from Term t join t.person p where ";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /**
     * @param condition on the term {@code t}, with {@code :day} among its parameters
     * @return by the id of the post, in no certain order
     */
    public Map<Long, List<Holder>> where(String condition, LocalDate day, Map<String, Object> parameters) {
        Map<Long, List<Holder>> holders = new LinkedHashMap<>();
        var query = em.createQuery(HOLDERS + condition, Object[].class).setParameter("day", day);
        parameters.forEach(query::setParameter);
        query.getResultStream()
                .forEach(row -> holders.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                        .add(holder(row)));
        return holders;
    }

    private static Holder holder(Object[] row) {
        String name = (String) row[4];
        return new Holder(
                (Long) row[1],
                (Long) row[2],
                Person.fullName((String) row[3], name, (String) row[5]),
                Person.initials(name),
                (Long) row[6],
                (Boolean) row[7],
                (String) row[8],
                (LocalDate) row[9],
                (LocalDate) row[10],
                (LocalDate) row[11]);
    }
}
