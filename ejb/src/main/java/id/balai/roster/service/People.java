package id.balai.roster.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.Person;
import id.balai.roster.PersonChoice;
import id.balai.roster.PersonRow;
import id.balai.shared.Permission;

/** Those who serve the village or have served it, with what only the office may know of them. */
@Stateless
@RolesAllowed(Permission.ROSTER_EDIT)
public class People {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** Those whose name holds every word that was typed, in order of their names; for choosing while typing. */
    @RolesAllowed({Permission.ROSTER_EDIT, Permission.ROSTER_APPOINT})
    public List<PersonChoice> like(String typed, int most) {
        return List.of();
    }

    /** Those known already whose name is nearly this one, so that nobody is entered twice. */
    @RolesAllowed({Permission.ROSTER_EDIT, Permission.ROSTER_APPOINT})
    public List<PersonChoice> similar(String name, Long exceptId) {
        return List.of();
    }

    public Optional<Person> find(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    /** @param typed words of the name; null for all; @param first number of rows to skip */
    public List<PersonRow> list(String typed, int first, int most) {
        return List.of();
    }

    public long count(String typed) {
        return 0;
    }

    /** Stores a new person or the changes to one. */
    public Person save(Person edited) {
        return edited;
    }

    /** @throws id.balai.shared.RuleViolation when the person serves or served anywhere */
    public void delete(long id) {}
}
