package id.balai.roster.web;

import java.io.Serializable;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.PersonSummary;
import id.balai.roster.service.People;
import id.balai.shared.web.FoundByText;

/** Everybody that the village knows as serving it, or as having served it. */
@Named
@ViewScoped
public class PersonListView implements Serializable {

    @EJB
    People people;

    private FoundByText<PersonSummary> rows;

    @PostConstruct
    void begin() {
        rows = new FoundByText<>(people::count, people::list);
    }

    public FoundByText<PersonSummary> getRows() {
        return rows;
    }
}
