package id.balai.roster.web;

import java.io.Serializable;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.service.Decrees;

/** The decrees by which people serve. */
@Named
@ViewScoped
public class DecreeListView implements Serializable {

    @EJB
    Decrees decrees;

    private DecreeRows rows;

    @PostConstruct
    void begin() {
        rows = new DecreeRows(decrees);
    }

    public DecreeRows getRows() {
        return rows;
    }
}
