package id.balai.village;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When the office is open, in the village's own zone. A public holiday shuts it whatever else is said; then comes the
 * exception that covers the day (the one that began last), then the ordinary week.
 */
public class OpeningCalendar {

    /** How far ahead the next opening is looked for. */
    private static final int DAYS_AHEAD = 60;

    private final List<OpeningSpan> spans;
    private final List<SpecialHours> exceptions;
    private final List<PublicHoliday> holidays;
    private final ZoneId zone;

    public OpeningCalendar(
            List<OpeningSpan> spans, List<SpecialHours> exceptions, List<PublicHoliday> holidays, ZoneId zone) {
        this.spans = spans;
        this.exceptions = exceptions;
        this.holidays = holidays;
        this.zone = zone;
    }

    /** A village that has told no hours at all shows none. */
    public boolean isKnown() {
        return !spans.isEmpty();
    }

    /** Monday to Sunday of the week that the instant falls in, holidays and exceptions applied. */
    public List<OpeningDay> week(Instant now) {
        LocalDate monday = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(7)
                .map(this::day)
                .toList();
    }

    public OpeningStatus status(Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        OpeningDay today = day(local.toLocalDate());
        return today.spans().stream()
                .filter(span -> span.contains(local.toLocalTime()))
                .findFirst()
                .map(span ->
                        OpeningStatus.open(local, local.toLocalDate().atTime(closing(today, span)), today.reason()))
                .orElseGet(() -> OpeningStatus.shut(local, nextOpening(local), today.reason()));
    }

    public OpeningDay day(LocalDate day) {
        Stream<PublicHoliday> onDay =
                holidays.stream().filter(holiday -> holiday.getDay().equals(day));
        return onDay.findFirst()
                .map(holiday -> new OpeningDay(day, List.of(), holiday.getTitle()))
                .orElseGet(() -> withoutHoliday(day));
    }

    private OpeningDay withoutHoliday(LocalDate day) {
        SpecialHours exception = exceptions.stream()
                .filter(candidate -> candidate.covers(day))
                .max(Comparator.comparing(SpecialHours::getFirstDay))
                .orElse(null);
        List<OpeningDay.Span> open = spans.stream()
                .filter(span -> span.getDay() == day.getDayOfWeek() && Objects.equals(span.getException(), exception))
                .map(span -> new OpeningDay.Span(span.getOpens(), span.getCloses()))
                .sorted()
                .toList();
        return new OpeningDay(day, open, exception == null ? null : exception.getTitle());
    }

    /** Spans that touch each other count as one: nobody is told that the office shuts for no time at all. */
    private static LocalTime closing(OpeningDay day, OpeningDay.Span from) {
        LocalTime closes = from.closes();
        for (OpeningDay.Span span : day.spans()) {
            if (!span.opens().isAfter(closes) && span.closes().isAfter(closes)) {
                closes = span.closes();
            }
        }
        return closes;
    }

    private LocalDateTime nextOpening(LocalDateTime now) {
        return Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .map(this::day)
                .flatMap(day -> day.spans().stream().map(span -> day.date().atTime(span.opens())))
                .filter(opening -> opening.isAfter(now))
                .findFirst()
                .orElse(null);
    }
}
