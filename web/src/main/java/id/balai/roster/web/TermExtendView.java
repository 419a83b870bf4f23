package id.balai.roster.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.Term;
import id.balai.roster.service.Terms;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** Gives a term a later end by a decree. */
@Named
@ViewScoped
public class TermExtendView implements Serializable {

    @EJB
    Terms terms;

    private final ExtensionForm form = new ExtensionForm();
    private long id;
    private Term term;

    public void load() {
        term = Found.orNotFound(terms.find(id));
    }

    public String extend() {
        if (form.getWarnings().stop(terms.warningsOfExtending(id, form.getNewEnd()))) {
            return null;
        }
        terms.extend(id, form.getNewEnd(), form.getDecree());
        Announcement.say("admin.term.extended", term.getPerson().fullName());
        return PositionTermsView.of(term.placeId());
    }

    public ExtensionForm getForm() {
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
