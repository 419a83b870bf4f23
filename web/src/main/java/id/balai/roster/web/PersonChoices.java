package id.balai.roster.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.roster.Person;
import id.balai.roster.PersonSummary;
import id.balai.roster.service.People;

/** People that a form offers while somebody types a part of a name. */
@Named
@RequestScoped
public class PersonChoices {

    private static final int MOST = 10;

    @EJB
    People people;

    private final Map<Long, PersonSummary> found = new HashMap<>();

    /** Ids of those whose name holds every word. */
    public List<Long> find(String typed) {
        List<PersonSummary> choices = people.like(typed, MOST);
        choices.forEach(choice -> found.put(choice.id(), choice));
        return choices.stream().map(PersonSummary::id).toList();
    }

    /** With titles; empty for nobody. */
    public String name(Long id) {
        if (id == null) {
            return "";
        }
        PersonSummary choice = found.get(id);
        return choice == null ? people.find(id).map(Person::fullName).orElse("") : choice.name();
    }

    /** Where one of those that were found serves today; empty without. */
    public String places(Long id) {
        PersonSummary choice = found.get(id);
        return choice == null || choice.places() == null ? "" : choice.places();
    }
}
