package id.balai.village.web;

import java.io.Serializable;
import java.time.LocalDateTime;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.village.Notice;
import id.balai.village.service.Notices;

/** A new message of the information bar, or changes to one; its times are those of the village. */
@Named
@ViewScoped
public class NoticeEditView implements Serializable {

    @EJB
    Notices notices;

    @Inject
    OfficeTime time;

    private Long id;
    private Notice notice;

    public void load() {
        notice = id == null ? new Notice() : Found.orNotFound(notices.find(id));
    }

    public String save() {
        notices.save(notice);
        Announcement.say("admin.notice.saved");
        return "/admin/notice-list?faces-redirect=true";
    }

    public LocalDateTime getShownFrom() {
        return time.local(notice.getShownFrom());
    }

    public void setShownFrom(LocalDateTime shownFrom) {
        notice.setShownFrom(time.instant(shownFrom));
    }

    public LocalDateTime getShownUntil() {
        return time.local(notice.getShownUntil());
    }

    public void setShownUntil(LocalDateTime shownUntil) {
        notice.setShownUntil(time.instant(shownUntil));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Notice getNotice() {
        return notice;
    }
}
