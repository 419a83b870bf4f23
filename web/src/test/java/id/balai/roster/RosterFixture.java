package id.balai.roster;

import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.VillageContext;
import id.balai.village.TestVillage;

/** Puts people and posts into a test's village without going through the services. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RosterFixture {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    public Person person(TestVillage village, String name) {
        return store(village, new Person(null, name, null));
    }

    public Post post(TestVillage village, PostKind kind, String title) {
        return store(village, new Post(kind, title, 1));
    }

    /** A definitive term by an unknown decree. */
    public Term term(TestVillage village, Person person, Post post, LocalDate first, LocalDate last) {
        return store(village, new Term(person, post, false, new Span(first, last), null));
    }

    private <T> T store(TestVillage village, T entity) {
        VillageContext.run(village.id(), () -> {
            em.persist(entity);
            em.flush();
        });
        return entity;
    }

    /** What a form sends for the person, by a decree of that number. */
    public static AppointmentOrder order(Person person, String decree, String first, String last) {
        return new AppointmentOrder(
                person.getId(), new DecreeCitation(decree, LocalDate.parse(first), null), day(first), day(last));
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
