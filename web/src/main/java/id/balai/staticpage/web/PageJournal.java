package id.balai.staticpage.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.journal.JournalPage;
import id.balai.journal.web.JournalReading;
import id.balai.staticpage.service.PageHistory;

/** What the journal has about a page. */
@Named
@RequestScoped
public class PageJournal extends JournalReading {

    @EJB
    PageHistory history;

    @Override
    protected JournalPage read(long id, Long before) {
        return history.changes(id, before);
    }
}
