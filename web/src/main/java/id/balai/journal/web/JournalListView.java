package id.balai.journal.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.journal.service.Journal;

/** The whole change journal of the village, and what it can be narrowed to. */
@Named
@ViewScoped
public class JournalListView implements Serializable {

    @EJB
    Journal journal;

    @Inject
    JournalWords words;

    private FoundEntries rows;
    private List<SelectItem> people;
    private List<SelectItem> kinds;

    @PostConstruct
    void begin() {
        rows = new FoundEntries(journal);
        people = new ArrayList<>();
        journal.people().forEach(actor -> people.add(new SelectItem(actor.username(), words.who(actor))));
        people.sort(Comparator.comparing(SelectItem::getLabel));
        kinds = new ArrayList<>();
        journal.kinds().forEach(kind -> kinds.add(new SelectItem(kind, words.kind(kind))));
        kinds.sort(Comparator.comparing(SelectItem::getLabel));
    }

    public FoundEntries getRows() {
        return rows;
    }

    public List<SelectItem> getPeople() {
        return people;
    }

    public List<SelectItem> getKinds() {
        return kinds;
    }

    /** The choice of work without a person. */
    public String getSystem() {
        return FoundEntries.SYSTEM;
    }
}
