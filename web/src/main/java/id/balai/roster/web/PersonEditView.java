package id.balai.roster.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.Education;
import id.balai.roster.Person;
import id.balai.roster.PersonSummary;
import id.balai.roster.TenureSummary;
import id.balai.roster.service.People;
import id.balai.roster.service.Terms;
import id.balai.shared.RuleViolation;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** Somebody new, or changes to what is known of a person; and where he or she serves and served. */
@Named
@ViewScoped
public class PersonEditView implements Serializable {

    private static final String LIST = "/admin/person-list?faces-redirect=true";

    @EJB
    People people;

    @EJB
    Terms terms;

    private Long id;
    private Person person = new Person();
    private boolean another;
    private List<TenureSummary> tenures = List.of();

    public void load() {
        person = id == null ? new Person() : Found.orNotFound(people.find(id));
        if (id != null && person != null) {
            tenures = terms.ofPerson(id);
        }
    }

    /** Somebody whose name is like that of a person who is known already is entered only when the office says so. */
    public String save() {
        if (id == null && !another && !getSimilar().isEmpty()) {
            throw new RuleViolation(
                    "person.similar", "another", getSimilar().get(0).name());
        }
        people.save(person);
        Announcement.say("admin.person.saved", person.fullName());
        return LIST;
    }

    public String delete() {
        people.delete(id);
        Announcement.say("admin.person.deleted", person.fullName());
        return LIST;
    }

    /** People who are known already and may be the one that is being entered. */
    public List<PersonSummary> getSimilar() {
        String name = person.getName();
        return id != null || name == null || name.isBlank() ? List.of() : people.similar(name, null);
    }

    public boolean isDeletable() {
        return id != null && tenures.isEmpty();
    }

    public Education[] getEducations() {
        return Education.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Person getPerson() {
        return person;
    }

    /** Whether the office has said that this is somebody else of nearly the same name. */
    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }

    public List<TenureSummary> getTenures() {
        return tenures;
    }
}
