package id.balai.village.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.shared.web.Messages;
import id.balai.village.service.Villages;

/** Moments as the office reads and types them: in the village's own zone. Null stays null. */
@Named
@RequestScoped
public class OfficeTime {

    @EJB
    Villages villages;

    @Inject
    Clock clock;

    private ZoneId zone;

    public ZoneId getZone() {
        if (zone == null) {
            zone = villages.current().getZone();
        }
        return zone;
    }

    public Instant getNow() {
        return clock.instant();
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(getNow(), getZone());
    }

    public LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, getZone());
    }

    public Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(getZone()).toInstant();
    }

    /** 25 Nov 2026 08.00. */
    public String moment(Instant moment) {
        String pattern = locale().getLanguage().equals("en") ? "d MMM uuuu HH:mm" : "d MMM uuuu HH.mm";
        return moment == null
                ? null
                : DateTimeFormatter.ofPattern(pattern, locale()).format(local(moment));
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    private static Locale locale() {
        return Messages.ofPage().locale();
    }
}
