package id.balai.writing.web;

import java.io.Serializable;
import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.account.web.Me;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.writing.ContentKind;
import id.balai.writing.TextOwner;
import id.balai.writing.WritingPermission;
import id.balai.writing.Written;
import id.balai.writing.service.TextHistory;

/** The revisions of an article or a page: what changed between two of them, and the way back to one. */
@Named
@ViewScoped
public class TextHistoryView implements Serializable {

    @EJB
    TextHistory history;

    @Inject
    Me me;

    private Long id;
    private TextOwner owner;
    private Written text;
    private final ShownRevisions revisions = new ShownRevisions();

    /** @param kind of the texts that the page is about */
    public void load(ContentKind kind) {
        owner = id == null ? null : new TextOwner(kind, id);
        text = Found.orNotFound(Optional.ofNullable(owner).flatMap(history::current));
        if (text == null) {
            return;
        }
        revisions.show(
                history.list(owner), number -> history.find(owner, number).orElseThrow());
    }

    public String compare() {
        return page() + "&from=" + revisions.getFrom() + "&to=" + revisions.getTo();
    }

    public String restore(int number) {
        history.restore(owner, text.getVersion(), number);
        Announcement.say("admin.history.restored", number);
        return page();
    }

    private String page() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&id=" + id;
    }

    /** Restoring is a save, with the permission that a save of the text needs. */
    public boolean isRestorable() {
        return text.isSavable(me.may(WritingPermission.PUBLISH));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Written getText() {
        return text;
    }

    public ShownRevisions getRevisions() {
        return revisions;
    }
}
