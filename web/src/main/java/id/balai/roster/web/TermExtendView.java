package id.balai.roster.web;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.roster.DecreeCitation;
import id.balai.roster.TenureRow;
import id.balai.roster.service.Terms;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Asked;
import id.balai.village.web.OfficeTime;

/** Gives a term a later end by a decree. */
@Named
@ViewScoped
public class TermExtendView implements Serializable {

    @EJB
    Terms terms;

    @Inject
    OfficeTime time;

    private final DecreeCitation decree = new DecreeCitation();
    private final ShownWarnings warnings = new ShownWarnings();

    private Long id;
    private TenureRow term;
    private LocalDate endsOn;

    public void load() {
        term = Asked.orNotFound(terms.find(id == null ? 0 : id).map(found -> TenureRow.of(found, time.getToday())));
    }

    public String save() {
        if (warnings.stop(terms.warningsOfExtending(id, endsOn))) {
            return null;
        }
        terms.extend(id, endsOn, decree);
        Announcement.say("admin.term.extended", term.person());
        return "/admin/position-terms?faces-redirect=true&id=" + term.placeId();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public TenureRow getTerm() {
        return term;
    }

    public DecreeCitation getDecree() {
        return decree;
    }

    public ShownWarnings getWarnings() {
        return warnings;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
