package id.balai.content.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.content.service.ArticleHistory;
import id.balai.content.service.PageHistory;
import id.balai.journal.JournalPage;

/** What the journal has about an article or a page; read anew by each request, so that no session holds it. */
@Named
@RequestScoped
public class ContentJournal {

    @EJB
    ArticleHistory articles;

    @EJB
    PageHistory pages;

    private Long before;
    private final Map<Long, JournalPage> ofArticles = new HashMap<>();
    private final Map<Long, JournalPage> ofPages = new HashMap<>();

    public JournalPage ofArticle(long id) {
        return ofArticles.computeIfAbsent(id, asked -> articles.changes(asked, before));
    }

    public JournalPage ofPage(long id) {
        return ofPages.computeIfAbsent(id, asked -> pages.changes(asked, before));
    }

    /** From where to go back in time; null for the newest. */
    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
