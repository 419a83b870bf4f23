package id.balai.roster.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.NameLikeness;
import id.balai.roster.Person;
import id.balai.roster.PersonName;
import id.balai.roster.PersonSummary;
import id.balai.roster.RosterPermission;
import id.balai.roster.Tenure;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.shared.service.Conditions;
import id.balai.shared.service.SearchedText;

/** Those who serve the village or have served it, with what only the office may know of them. */
@Stateless
@RolesAllowed(RosterPermission.EDIT)
public class People {

    private static final String ORDER = " order by p.name, p.id";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    NamingPlaces places;

    @EJB
    CheckingRosterMedia media;

    /** Those whose name holds every word that was typed, in order of their names; for choosing while typing. */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public List<PersonSummary> like(String typed, int most) {
        return list(typed, 0, most);
    }

    /**
     * Those known already whose name is nearly this one, so that nobody is entered twice.
     *
     * @param exceptId of the person being edited; null for a new one
     */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public List<PersonSummary> similar(String name, Long exceptId) {
        NameLikeness likeness = NameLikeness.to(name);
        List<Long> ids = em.createNamedQuery("Person.names", PersonName.class)
                .getResultStream()
                .filter(known -> likeness.isNear(known.name()))
                .map(PersonName::id)
                .filter(id -> !id.equals(exceptId))
                .toList();
        return ids.isEmpty()
                ? List.of()
                : summaries(em.createQuery("select p from Person p where p.id in :ids" + ORDER, Person.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    public Optional<Person> find(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    /**
     * @param typed words of the name; null for all
     * @param first number of rows to skip
     */
    public List<PersonSummary> list(String typed, int first, int most) {
        return summaries(with(typed)
                .query(em, "select p from Person p", ORDER, Person.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList());
    }

    public long count(String typed) {
        return with(typed)
                .query(em, "select count(p) from Person p", "", Long.class)
                .getSingleResult();
    }

    /** Stores a new person or the changes to one. */
    public Person save(Person edited) {
        Person stored = edited.getId() == null ? new Person() : require(edited.getId());
        StaleEdit.refuse(stored, edited.getVersion());
        media.requirePhoto(edited.getPhotoId());
        stored.change(edited);
        if (stored.getId() == null) {
            em.persist(stored);
        }
        em.flush();
        return stored;
    }

    /** @throws RuleViolation when the person serves or served anywhere */
    public void delete(long id) {
        Person stored = require(id);
        Stream<Tenure> tenures = em.createNamedQuery("Tenure.ofPerson", Tenure.class)
                .setParameter("person", id)
                .setMaxResults(1)
                .getResultStream();
        if (tenures.findAny().isPresent()) {
            throw new RuleViolation("person.inUse", null, stored.fullName());
        }
        em.remove(stored);
        em.flush();
    }

    private List<PersonSummary> summaries(List<Person> people) {
        Map<Long, String> serving =
                places.ofPeople(people.stream().map(Person::getId).toList());
        return people.stream()
                .map(person ->
                        new PersonSummary(person.getId(), person.fullName(), serving.getOrDefault(person.getId(), "")))
                .toList();
    }

    private static Conditions with(String typed) {
        Conditions conditions = new Conditions();
        String[] words =
                typed == null ? new String[0] : typed.toLowerCase(Locale.ROOT).split("[\\s,]+");
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                conditions.and(
                        "lower(p.name) like :word" + i + " escape '!'",
                        Map.of("word" + i, SearchedText.within(words[i])));
            }
        }
        return conditions;
    }

    private Person require(long id) {
        return find(id).orElseThrow(() -> new RuleViolation("person.gone"));
    }
}
