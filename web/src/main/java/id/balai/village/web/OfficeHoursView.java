package id.balai.village.web;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.village.OpeningSpan;
import id.balai.village.SpecialHours;
import id.balai.village.service.OpeningHours;

/** The ordinary week of the office, and the exceptions to it. */
@Named
@ViewScoped
public class OfficeHoursView implements Serializable {

    @EJB
    OpeningHours hours;

    private List<OpeningSpan> seen;
    private WeekForm week;
    private List<SpecialHours> exceptions;

    @PostConstruct
    void load() {
        seen = hours.weekly();
        week = new WeekForm(seen);
        exceptions = hours.exceptions();
    }

    public String save() {
        return saveAndGoOn("office-hours");
    }

    /** @param page of the office to show next */
    public String saveAndGoOn(String page) {
        hours.replaceWeekly(seen, week.spans());
        Announcement.say("admin.hours.saved");
        return "/admin/" + page + "?faces-redirect=true";
    }

    public void delete(SpecialHours exception) {
        hours.deleteException(exception.getId());
        exceptions = hours.exceptions();
        Announcement.say("admin.exception.deleted", exception.getTitle());
    }

    public WeekForm getWeek() {
        return week;
    }

    public List<SpecialHours> getExceptions() {
        return exceptions;
    }
}
