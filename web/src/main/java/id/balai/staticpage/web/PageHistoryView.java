package id.balai.staticpage.web;

import java.io.Serializable;
import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.staticpage.StaticPage;
import id.balai.staticpage.service.PageHistory;
import id.balai.staticpage.service.StaticPages;
import id.balai.writing.web.ShownRevisions;

/** The revisions of a page: what changed between two of them, and the way back to one. */
@Named
@ViewScoped
public class PageHistoryView implements Serializable {

    private static final String PAGE = "/admin/page-history?faces-redirect=true&id=";

    @EJB
    StaticPages pages;

    @EJB
    PageHistory history;

    private Long id;
    private StaticPage page;
    private final ShownRevisions revisions = new ShownRevisions();

    public void load() {
        page = Found.orNotFound(Optional.ofNullable(id).flatMap(pages::find));
        if (page == null) {
            return;
        }
        revisions.show(history.list(id), number -> history.find(id, number).orElseThrow());
    }

    public String compare() {
        return PAGE + id + "&from=" + revisions.getFrom() + "&to=" + revisions.getTo();
    }

    public String restore(int number) {
        history.restore(id, page.getVersion(), number);
        Announcement.say("admin.history.restored", number);
        return PAGE + id;
    }

    /** Whoever sees the page may save it. */
    public boolean isRestorable() {
        return true;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public StaticPage getPage() {
        return page;
    }

    public ShownRevisions getRevisions() {
        return revisions;
    }
}
