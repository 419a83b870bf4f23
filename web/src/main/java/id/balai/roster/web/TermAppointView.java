package id.balai.roster.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.AppointmentOrder;
import id.balai.roster.Position;
import id.balai.roster.Term;
import id.balai.roster.service.Positions;
import id.balai.roster.service.Terms;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Asked;

/** Appoints somebody to a post by a decree. */
@Named
@ViewScoped
public class TermAppointView implements Serializable {

    @EJB
    Positions positions;

    @EJB
    Terms terms;

    private final AppointmentOrder order = new AppointmentOrder();
    private final ShownWarnings warnings = new ShownWarnings();

    private long id;
    private Position position;

    public void load() {
        position = Asked.orNotFound(positions.find(id));
    }

    public String appoint() {
        if (warnings.stop(terms.warnings(id, order))) {
            return null;
        }
        Term term = terms.appoint(id, order);
        Announcement.say("admin.term.appointed", term.getPerson().fullName(), position.getTitle());
        return PositionTermsView.of(id);
    }

    public AppointmentOrder getOrder() {
        return order;
    }

    public ShownWarnings getWarnings() {
        return warnings;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Position getPosition() {
        return position;
    }
}
