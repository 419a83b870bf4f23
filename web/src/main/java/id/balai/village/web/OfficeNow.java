package id.balai.village.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.village.OfficeCalendar;
import id.balai.village.OfficeDay;
import id.balai.village.OfficeStatus;
import id.balai.village.service.OfficeHours;

/** Whether the office is open at this moment, and its hours of this week, in the village's own zone. */
@Named
@RequestScoped
public class OfficeNow {

    @EJB
    OfficeHours hours;

    @Inject
    Clock clock;

    private OfficeCalendar calendar;
    private Instant now;

    @PostConstruct
    void ask() {
        calendar = hours.calendar();
        now = clock.instant();
    }

    /** False for a village that has told no hours. */
    public boolean isKnown() {
        return calendar.isKnown();
    }

    public OfficeStatus getStatus() {
        return calendar.status(now);
    }

    /** Monday to Sunday. */
    public List<OfficeDay> getWeek() {
        return calendar.week(now);
    }

    public boolean isToday(OfficeDay day) {
        return day.date().equals(getStatus().at().toLocalDate());
    }
}
