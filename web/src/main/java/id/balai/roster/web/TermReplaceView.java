package id.balai.roster.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.AppointmentOrder;
import id.balai.roster.Term;
import id.balai.roster.service.Terms;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** Appoints a successor, with whose first day the service of the one before is over. */
@Named
@ViewScoped
public class TermReplaceView implements Serializable {

    @EJB
    Terms terms;

    private final AppointmentOrder order = new AppointmentOrder();
    private final ShownWarnings warnings = new ShownWarnings();

    private long id;
    private Term term;

    public void load() {
        term = Found.orNotFound(terms.find(id));
    }

    public String replace() {
        if (warnings.stop(terms.warnings(term.placeId(), order))) {
            return null;
        }
        Term successor = terms.replace(id, order);
        Announcement.say(
                "admin.term.replaced",
                term.getPerson().fullName(),
                successor.getPerson().fullName());
        return PositionTermsView.of(term.placeId());
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

    /** The one that is replaced. */
    public Term getTerm() {
        return term;
    }
}
