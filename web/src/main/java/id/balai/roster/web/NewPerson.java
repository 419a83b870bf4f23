package id.balai.roster.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.AppointmentOrder;
import id.balai.roster.Person;
import id.balai.roster.PersonChoice;
import id.balai.roster.service.People;
import id.balai.shared.web.Announcement;

/** Enters somebody in the middle of an appointment who is not known yet, and appoints that person. */
@Named
@ViewScoped
public class NewPerson implements Serializable {

    @EJB
    People people;

    private boolean wanted;
    private Person person = new Person();

    public void register(AppointmentOrder order) {
        Person stored = people.save(person);
        order.setPersonId(stored.getId());
        wanted = false;
        person = new Person();
        Announcement.say("admin.person.registered", stored.fullName());
    }

    public List<PersonChoice> getSimilar() {
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

    public Person getPerson() {
        return person;
    }
}
