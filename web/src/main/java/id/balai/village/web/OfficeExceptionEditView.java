package id.balai.village.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.village.OpeningSpan;
import id.balai.village.SpecialHours;
import id.balai.village.service.OpeningHours;

/** Other hours for a range of days: a new exception starts shut, with the ordinary week at hand. */
@Named
@ViewScoped
public class OfficeExceptionEditView implements Serializable {

    @EJB
    OpeningHours hours;

    private Long id;
    private SpecialHours exception;
    private WeekForm week;
    private boolean shut;

    public void load() {
        exception = id == null ? new SpecialHours() : Found.orNotFound(hours.findException(id));
        List<OpeningSpan> spans = id == null ? List.of() : hours.spansOf(id);
        shut = spans.isEmpty();
        week = new WeekForm(spans);
    }

    public void copyOrdinaryWeek() {
        week = new WeekForm(hours.weekly());
    }

    public String save() {
        hours.saveException(exception, shut ? List.of() : week.spans());
        Announcement.say("admin.exception.saved", exception.getTitle());
        return "/admin/office-hours?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SpecialHours getException() {
        return exception;
    }

    public WeekForm getWeek() {
        return week;
    }

    public boolean isShut() {
        return shut;
    }

    public void setShut(boolean shut) {
        this.shut = shut;
    }
}
