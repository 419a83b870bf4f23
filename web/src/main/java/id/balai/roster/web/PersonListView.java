package id.balai.roster.web;

import java.io.Serializable;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.service.People;

/** Everybody that the village knows as serving it, or as having served it. */
@Named
@ViewScoped
public class PersonListView implements Serializable {

    @EJB
    People people;

    private PersonRows rows;

    @PostConstruct
    void begin() {
        rows = new PersonRows(people);
    }

    public PersonRows getRows() {
        return rows;
    }
}
