package id.balai.writing.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.journal.JournalPage;
import id.balai.writing.ContentKind;
import id.balai.writing.TextOwner;
import id.balai.writing.service.TextHistory;

/** What the journal has about an article or a page; read anew by each request, so that no session holds it. */
@Named
@RequestScoped
public class TextJournal {

    @EJB
    TextHistory history;

    private final Map<TextOwner, JournalPage> pages = new HashMap<>();
    private Long before;

    public JournalPage of(ContentKind kind, long id) {
        return pages.computeIfAbsent(new TextOwner(kind, id), owner -> history.changes(owner, before));
    }

    /** From where to go back in time; null for the newest. */
    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
