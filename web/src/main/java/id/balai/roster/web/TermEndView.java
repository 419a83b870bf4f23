package id.balai.roster.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.roster.DecreeCitation;
import id.balai.roster.Ending;
import id.balai.roster.TenureRow;
import id.balai.roster.service.Terms;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Asked;
import id.balai.village.web.OfficeTime;

/** Ends a term without a successor yet. */
@Named
@ViewScoped
public class TermEndView implements Serializable {

    @EJB
    Terms terms;

    @Inject
    OfficeTime time;

    private final DecreeCitation decree = new DecreeCitation();

    private Long id;
    private TenureRow term;
    private LocalDate endsOn;
    private Ending ending;

    public void load() {
        term = Asked.orNotFound(terms.find(id == null ? 0 : id).map(found -> TenureRow.of(found, time.getToday())));
    }

    public String save() {
        terms.end(id, endsOn, ending, decree);
        Announcement.say("admin.term.ended", term.person());
        return "/admin/position-terms?faces-redirect=true&id=" + term.placeId();
    }

    /** Whoever is replaced is replaced by somebody: that has a page of its own. */
    public Set<Ending> getEndings() {
        return EnumSet.complementOf(EnumSet.of(Ending.REPLACED));
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

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Ending getEnding() {
        return ending;
    }

    public void setEnding(Ending ending) {
        this.ending = ending;
    }
}
