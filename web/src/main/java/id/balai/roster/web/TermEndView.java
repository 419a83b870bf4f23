package id.balai.roster.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.Term;
import id.balai.roster.service.Terms;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** Ends a term without a successor yet. */
@Named
@ViewScoped
public class TermEndView implements Serializable {

    @EJB
    Terms terms;

    private final EndingForm form = new EndingForm(null);
    private long id;
    private Term term;

    public void load() {
        term = Found.orNotFound(terms.find(id));
    }

    public String end() {
        terms.end(id, form.getLastDay(), form.getEnding(), form.getDecree());
        Announcement.say("admin.term.ended", term.getPerson().fullName());
        return PositionTermsView.of(term.placeId());
    }

    public EndingForm getForm() {
        return form;
    }

    public Term getTerm() {
        return term;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
