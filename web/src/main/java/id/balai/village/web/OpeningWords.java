package id.balai.village.web;

import java.time.LocalDateTime;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.shared.web.Formats;
import id.balai.shared.web.Messages;
import id.balai.village.OpeningDay;
import id.balai.village.OpeningStatus;

/** Says in the reader's language when the office opens and shuts. */
@Named
@RequestScoped
public class OpeningWords {

    @Inject
    Site site;

    @Inject
    Formats format;

    /** "Tutup pukul 16.00 WITA", "Buka Senin pukul 08.00 WITA"; null when no opening is known. */
    public String change(OpeningStatus status) {
        LocalDateTime at = status.changesAt();
        if (at == null) {
            return null;
        }
        Messages messages = Messages.ofPage();
        String time = format.time(at.toLocalTime());
        String zone = format.zone(site.getVillage().getZone());
        String weekday = format.weekday(at.toLocalDate());
        if (status.isOpen()) {
            return messages.text("office.status.closesAt", time, zone);
        }
        if (status.isChangeToday()) {
            return messages.text("office.status.opensToday", time, zone);
        }
        if (status.isChangeTomorrow()) {
            return messages.text("office.status.opensTomorrow", time, zone);
        }
        return status.isChangeWithinWeek()
                ? messages.text("office.status.opensOnWeekday", weekday, time, zone)
                : messages.text("office.status.opensOnDay", weekday, format.dayOfYear(at.toLocalDate()), time, zone);
    }

    /** "08.00–12.00, 13.00–16.00"; empty on a day on which the office is shut. */
    public String hours(OpeningDay day) {
        return day.spans().stream()
                .map(span -> format.time(span.opens()) + "–" + format.time(span.closes()))
                .collect(Collectors.joining(", "));
    }
}
