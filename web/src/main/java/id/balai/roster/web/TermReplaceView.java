package id.balai.roster.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.AppointmentOrder;
import id.balai.roster.Position;
import id.balai.roster.Term;
import id.balai.roster.service.Terms;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Asked;

/** Appoints a successor, with whose first day the service of the one before is over. */
@Named
@ViewScoped
public class TermReplaceView implements Serializable {

    @EJB
    Terms terms;

    private final AppointmentOrder order = new AppointmentOrder();
    private final ShownWarnings warnings = new ShownWarnings();

    private Long id;
    private Position position;
    private String predecessor;

    public void load() {
        Term term = Asked.orNotFound(terms.find(id == null ? 0 : id));
        if (term != null) {
            position = term.getPosition();
            predecessor = term.getPerson().fullName();
        }
    }

    public String save() {
        if (warnings.stop(terms.warnings(position.getId(), order))) {
            return null;
        }
        Term term = terms.replace(id, order);
        Announcement.say("admin.term.replaced", predecessor, term.getPerson().fullName());
        return "/admin/position-terms?faces-redirect=true&id=" + position.getId();
    }

    public AppointmentOrder getOrder() {
        return order;
    }

    public ShownWarnings getWarnings() {
        return warnings;
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

    /** The name of the one who is replaced. */
    public String getPredecessor() {
        return predecessor;
    }
}
