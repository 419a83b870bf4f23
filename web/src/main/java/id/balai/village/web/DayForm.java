package id.balai.village.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import id.balai.village.OpeningSpan;

/** The opening hours of one day of the week while they are being typed; without any span the office is shut. */
public class DayForm implements Serializable {

    private final DayOfWeek day;
    private final List<SpanForm> spans = new ArrayList<>();

    DayForm(DayOfWeek day, List<OpeningSpan> week) {
        this.day = day;
        week.stream()
                .filter(span -> span.getDay() == day)
                .sorted(Comparator.comparing(OpeningSpan::getOpens))
                .forEach(span -> spans.add(new SpanForm(span.getOpens(), span.getCloses())));
    }

    public void add() {
        spans.add(new SpanForm(null, null));
    }

    public void remove(SpanForm span) {
        spans.removeIf(candidate -> candidate == span);
    }

    void takeOver(DayForm other) {
        spans.clear();
        other.spans.forEach(span -> spans.add(new SpanForm(span.getOpens(), span.getCloses())));
    }

    Stream<OpeningSpan> typed() {
        return spans.stream().filter(span -> !span.isEmpty()).map(span -> span.on(day));
    }

    public DayOfWeek getDay() {
        return day;
    }

    public List<SpanForm> getSpans() {
        return spans;
    }
}
