package id.balai.roster.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.roster.CitedDecree;
import id.balai.roster.Holder;
import id.balai.roster.PostHolding;
import id.balai.shared.service.Step;

/** Reads who holds and held posts, without a column that is private. */
@Step
@Stateless
@PermitAll
public class FindingHolders {

    private static final String HOLDERS =
            "select new id.balai.roster.PostHolding(t.post.id, t.id, p.id, p.titlesBefore, p.name, p.titlesAfter,"
                    + " p.photoId, t.acting, t.startsOn, t.endsOn) from Term t join t.person p where ";

    /** Asked for on their own: joined to the terms they would leave out those whose decree is unknown. */
    private static final String DECREES =
            "select new id.balai.roster.CitedDecree(t.id, d.number, d.issuedOn) from Term t join t.decree d where ";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /**
     * @param condition on the term {@code t}, with {@code :day} among its parameters
     * @return by the id of the post, in no certain order
     */
    public Map<Long, List<Holder>> where(String condition, LocalDate day, Map<String, Object> parameters) {
        Map<Long, CitedDecree> decrees = query(DECREES + condition, CitedDecree.class, day, parameters)
                .collect(Collectors.toMap(CitedDecree::citedBy, Function.identity()));
        return query(HOLDERS + condition, PostHolding.class, day, parameters)
                .collect(Collectors.groupingBy(
                        PostHolding::postId,
                        LinkedHashMap::new,
                        Collectors.mapping(held -> held.by(of(held, decrees)), Collectors.toList())));
    }

    private static CitedDecree of(PostHolding held, Map<Long, CitedDecree> decrees) {
        return decrees.getOrDefault(held.termId(), CitedDecree.unknown(held.termId()));
    }

    private <T> Stream<T> query(String jpql, Class<T> type, LocalDate day, Map<String, Object> parameters) {
        TypedQuery<T> query = em.createQuery(jpql, type).setParameter("day", day);
        parameters.forEach(query::setParameter);
        return query.getResultStream();
    }
}
