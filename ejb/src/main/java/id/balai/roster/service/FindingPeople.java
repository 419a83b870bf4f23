package id.balai.roster.service;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.roster.Person;
import id.balai.shared.service.SearchedText;
import id.balai.shared.service.Step;

/** Finds people by the words of their names. */
@Step
@Stateless
@PermitAll
public class FindingPeople {

    private static final String ORDER = " order by p.name, p.id";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** @param typed null for all */
    public List<Person> list(String typed, int first, int most) {
        List<String> words = words(typed);
        return with(words, em.createQuery("select p from Person p" + conditions(words) + ORDER, Person.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(String typed) {
        List<String> words = words(typed);
        return with(words, em.createQuery("select count(p) from Person p" + conditions(words), Long.class))
                .getSingleResult();
    }

    public List<Person> among(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from Person p where p.id in :ids" + ORDER, Person.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static String conditions(List<String> words) {
        StringBuilder conditions = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            conditions
                    .append(i == 0 ? " where" : " and")
                    .append(" lower(p.name) like :word")
                    .append(i)
                    .append(" escape '!'");
        }
        return conditions.toString();
    }

    private static <T> TypedQuery<T> with(List<String> words, TypedQuery<T> query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, SearchedText.within(words.get(i)));
        }
        return query;
    }

    private static List<String> words(String typed) {
        return typed == null
                ? List.of()
                : Stream.of(typed.toLowerCase(Locale.ROOT).split("[\\s,]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
