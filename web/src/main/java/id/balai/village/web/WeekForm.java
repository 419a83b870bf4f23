package id.balai.village.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

import id.balai.village.OpeningSpan;

/** The opening hours of a week while they are being typed. */
public class WeekForm implements Serializable {

    private final List<DayForm> days;

    WeekForm(List<OpeningSpan> spans) {
        days = Arrays.stream(DayOfWeek.values())
                .map(day -> new DayForm(day, spans))
                .toList();
    }

    /** @throws id.balai.shared.RuleViolation when a span is half empty, or does not close after it opens */
    List<OpeningSpan> spans() {
        return days.stream().flatMap(DayForm::typed).toList();
    }

    /** Gives Tuesday to Friday the hours of Monday. */
    public void repeatMonday() {
        DayForm monday = days.get(0);
        days.subList(DayOfWeek.TUESDAY.ordinal(), DayOfWeek.SATURDAY.ordinal()).forEach(day -> day.takeOver(monday));
    }

    public List<DayForm> getDays() {
        return days;
    }
}
