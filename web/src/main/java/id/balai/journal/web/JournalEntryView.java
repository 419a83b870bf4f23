package id.balai.journal.web;

import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.journal.ShownEntry;
import id.balai.journal.service.RecentChanges;
import id.balai.shared.web.Found;

/** One entry of the journal with the texts that lists leave out. */
@Named
@RequestScoped
public class JournalEntryView {

    @EJB
    RecentChanges changes;

    private Long id;
    private ShownEntry row;

    public void load() {
        row = Found.orNotFound(Optional.ofNullable(id).flatMap(changes::find));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ShownEntry getRow() {
        return row;
    }
}
