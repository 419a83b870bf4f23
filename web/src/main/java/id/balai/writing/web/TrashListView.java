package id.balai.writing.web;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.writing.TrashSummary;
import id.balai.writing.service.Trash;

/** What was deleted in the last thirty days. */
@Named
@ViewScoped
public class TrashListView implements Serializable {

    @EJB
    Trash trash;

    private List<TrashSummary> list;

    @PostConstruct
    void begin() {
        list = trash.list();
    }

    public void takeBack(TrashSummary row) {
        trash.takeBack(row.kind(), row.id());
        Announcement.say("admin.trash.takenBack");
        begin();
    }

    public void deleteForGood(TrashSummary row) {
        trash.deleteForGood(row.kind(), row.id());
        Announcement.say("admin.trash.gone");
        begin();
    }

    public List<TrashSummary> getList() {
        return list;
    }
}
