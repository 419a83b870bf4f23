package id.balai.roster.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.Position;
import id.balai.roster.TenureRow;
import id.balai.roster.service.Positions;
import id.balai.roster.service.Terms;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Asked;

/** One post: who holds it, who held it, and what can be done about it by a decree. */
@Named
@ViewScoped
public class PositionTermsView implements Serializable {

    @EJB
    Positions positions;

    @EJB
    Terms terms;

    private Long id;
    private Position position;
    private List<TenureRow> rows = List.of();

    public void load() {
        position = Asked.orNotFound(positions.find(id == null ? 0 : id));
        if (position != null) {
            rows = terms.ofPosition(id);
        }
    }

    /** Takes back what was entered by mistake. */
    public void remove(TenureRow row) {
        terms.remove(row.id());
        load();
        Announcement.say("admin.term.removed", row.person());
    }

    /** Those who serve today. */
    public List<TenureRow> getServing() {
        return rows.stream().filter(TenureRow::serving).toList();
    }

    /** Those who served, and those who will. */
    public List<TenureRow> getOthers() {
        return rows.stream().filter(row -> !row.serving()).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Position getPosition() {
        return position;
    }
}
