package id.balai.roster.web;

import java.io.Serializable;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.DecreeSummary;
import id.balai.roster.service.Decrees;
import id.balai.shared.web.FoundByText;

/** The decrees by which people serve. */
@Named
@ViewScoped
public class DecreeListView implements Serializable {

    @EJB
    Decrees decrees;

    private FoundByText<DecreeSummary> rows;

    @PostConstruct
    void begin() {
        rows = new FoundByText<>(decrees::count, decrees::list);
    }

    public FoundByText<DecreeSummary> getRows() {
        return rows;
    }
}
