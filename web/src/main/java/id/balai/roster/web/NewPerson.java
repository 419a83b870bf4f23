package id.balai.roster.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.AppointmentOrder;
import id.balai.roster.Person;
import id.balai.roster.PersonSummary;
import id.balai.roster.service.People;
import id.balai.shared.RuleViolation;
import id.balai.shared.web.Announcement;

/** Enters somebody in the middle of an appointment who is not known yet, and appoints that person. */
@Named
@ViewScoped
public class NewPerson implements Serializable {

    @EJB
    People people;

    private boolean wanted;
    private boolean another;
    private Person person = new Person();

    /** Somebody whose name is like that of a person who is known already is entered only when the office says so. */
    public void register(AppointmentOrder order) {
        List<PersonSummary> similar = getSimilar();
        if (!another && !similar.isEmpty()) {
            throw new RuleViolation("person.similar", "another", similar.get(0).name());
        }
        Person stored = people.save(person);
        choose(stored.getId(), order);
        Announcement.say("admin.person.registered", stored.fullName());
    }

    /** Appoints one who turned out to be known instead. */
    public void choose(long personId, AppointmentOrder order) {
        order.setPersonId(personId);
        wanted = false;
        another = false;
        person = new Person();
    }

    public List<PersonSummary> getSimilar() {
        String name = person.getName();
        return name == null || name.isBlank() ? List.of() : people.similar(name, null);
    }

    /** Whether the form asks for the name of somebody new. */
    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    /** Whether the office has said that this is somebody else of nearly the same name. */
    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }

    public Person getPerson() {
        return person;
    }
}
