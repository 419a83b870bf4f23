package id.balai.staticpage.web;

import java.io.Serializable;
import java.time.Clock;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.staticpage.StaticPage;
import id.balai.staticpage.service.StaticPages;
import id.balai.writing.ContentKind;
import id.balai.writing.web.Deleted;
import id.balai.writing.web.JustDeleted;
import id.balai.writing.web.Overtaken;

/** Writing a page. What another person saved meanwhile is shown beside, never overwritten unseen. */
@Named
@ViewScoped
public class PageEditView implements Serializable {

    @EJB
    StaticPages pages;

    @Inject
    Clock clock;

    private final Overtaken<StaticPage> overtaken = new Overtaken<>();

    private Long id;
    private StaticPage page;

    public void load() {
        page = id == null ? new StaticPage() : Found.orNotFound(pages.find(id));
    }

    public String save() {
        return isOvertaken() ? null : done(pages.save(page), "admin.staticPage.saved");
    }

    public String publish() {
        return isOvertaken() ? null : done(pages.publish(page), "admin.staticPage.published");
    }

    public String withdraw() {
        return isOvertaken() ? null : done(pages.withdraw(page), "admin.staticPage.withdrawn");
    }

    public String delete() {
        pages.delete(page.getId(), page.getVersion());
        JustDeleted.tellNextPage(new Deleted(ContentKind.PAGE, page.getId(), page.getTitle()));
        return "/admin/page-list?faces-redirect=true";
    }

    /** Goes on with one's own text, to be saved over the other person's. */
    public void takeMine() {
        StaticPage merged = overtaken.takeMine();
        merged.revise(page, clock.instant());
        page = merged;
        Announcement.say("admin.overtaken.taken");
    }

    /** Goes on with the other person's text; one's own stays beside it until the page is left. */
    public void takeTheirs() {
        page = overtaken.takeTheirs(page);
        Announcement.say("admin.overtaken.opened");
    }

    private boolean isOvertaken() {
        return page.getId() != null && overtaken.by(pages.find(page.getId()), page);
    }

    private static String done(StaticPage stored, String key) {
        Announcement.say(key);
        return "/admin/page-edit?faces-redirect=true&id=" + stored.getId();
    }

    public Overtaken<StaticPage> getOvertaken() {
        return overtaken;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public StaticPage getEdited() {
        return page;
    }

    public String getBody() {
        return page.getBody();
    }

    /** A draft may still be without a text. */
    public void setBody(String body) {
        page.setBody(body == null ? "" : body);
    }
}
