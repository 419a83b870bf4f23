package id.balai.article.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.article.service.ArticleHistory;
import id.balai.journal.JournalPage;
import id.balai.journal.web.JournalReading;

/** What the journal has about an article. */
@Named
@RequestScoped
public class ArticleJournal extends JournalReading {

    @EJB
    ArticleHistory history;

    @Override
    protected JournalPage read(long id, Long before) {
        return history.changes(id, before);
    }
}
