package id.balai.village.web;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.village.Notice;
import id.balai.village.service.Notices;

/** The messages of the information bar, those that are over or switched off included. */
@Named
@ViewScoped
public class NoticeListView implements Serializable {

    @EJB
    Notices notices;

    @Inject
    OfficeTime time;

    private List<Notice> list;

    @PostConstruct
    void load() {
        list = notices.list();
    }

    public void delete(Notice notice) {
        notices.delete(notice.getId());
        load();
        Announcement.say("admin.notice.deleted");
    }

    public NoticeStanding standing(Notice notice) {
        return NoticeStanding.of(notice, time.getNow());
    }

    public List<Notice> getList() {
        return list;
    }
}
