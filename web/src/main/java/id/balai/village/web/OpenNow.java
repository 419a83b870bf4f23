package id.balai.village.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.village.OpeningCalendar;
import id.balai.village.OpeningDay;
import id.balai.village.OpeningStatus;
import id.balai.village.service.OpeningHours;

/** Whether the office is open at this moment, and its hours of this week, in the village's own zone. */
@Named
@RequestScoped
public class OpenNow {

    @EJB
    OpeningHours hours;

    @Inject
    Clock clock;

    private OpeningCalendar calendar;
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

    public OpeningStatus getStatus() {
        return calendar.status(now);
    }

    /** Monday to Sunday. */
    public List<OpeningDay> getWeek() {
        return calendar.week(now);
    }

    public boolean isToday(OpeningDay day) {
        return day.date().equals(getStatus().at().toLocalDate());
    }
}
