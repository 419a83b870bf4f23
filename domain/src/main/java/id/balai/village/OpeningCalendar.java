package id.balai.village;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When the office is open, in the village's own zone. A public holiday shuts it whatever else is said; then comes the
 * exception that covers the day (the one that began last), then the ordinary week.
 */
public class OpeningCalendar implements Serializable {

    /** How far ahead the next opening is looked for. */
    private static final int DAYS_AHEAD = 60;

    /** Outside any exception. */
    private static final int ORDINARY = -1;

    private final List<Hours> hours;
    private final List<Special> exceptions;
    private final Map<LocalDate, String> holidays = new HashMap<>();
    private final ZoneId zone;

    public OpeningCalendar(
            List<OpeningSpan> spans, List<SpecialHours> exceptions, List<PublicHoliday> holidays, ZoneId zone) {
        this.hours = spans.stream()
                .filter(span -> span.getException() == null || exceptions.contains(span.getException()))
                .map(span -> new Hours(
                        span.getDay(),
                        new OpeningDay.Span(span.getOpens(), span.getCloses()),
                        exceptions.indexOf(span.getException())))
                .toList();
        this.exceptions = exceptions.stream().map(Special::of).toList();
        holidays.forEach(holiday -> this.holidays.putIfAbsent(holiday.getDay(), holiday.getTitle()));
        this.zone = zone;
    }

    /** A village that has told no hours at all shows none. */
    public boolean isKnown() {
        return !hours.isEmpty();
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
        String holiday = holidays.get(day);
        return holiday == null ? withoutHoliday(day) : new OpeningDay(day, List.of(), holiday);
    }

    private OpeningDay withoutHoliday(LocalDate day) {
        int exception = exceptionOn(day);
        List<OpeningDay.Span> open = hours.stream()
                .filter(each -> each.day() == day.getDayOfWeek() && each.exception() == exception)
                .map(Hours::span)
                .sorted()
                .toList();
        return new OpeningDay(
                day,
                open,
                exception == ORDINARY ? null : exceptions.get(exception).title());
    }

    private int exceptionOn(LocalDate day) {
        int last = ORDINARY;
        for (int each = 0; each < exceptions.size(); each++) {
            if (exceptions.get(each).covers(day) && (last == ORDINARY || beganLater(each, last))) {
                last = each;
            }
        }
        return last;
    }

    private boolean beganLater(int one, int other) {
        return exceptions.get(one).first().isAfter(exceptions.get(other).first());
    }

    /** The next moment at which anything of {@link #status} or {@link #week} is another: it opens, shuts, or a day begins. */
    public Instant nextChange(Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        LocalDate today = local.toLocalDate();
        return day(today).spans().stream()
                .flatMap(span -> Stream.of(span.opens(), span.closes()))
                .map(today::atTime)
                .filter(local::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(today.plusDays(1).atStartOfDay())
                .atZone(zone)
                .toInstant();
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

    private record Hours(DayOfWeek day, OpeningDay.Span span, int exception) implements Serializable {}

    private record Special(LocalDate first, LocalDate last, String title) implements Serializable {

        static Special of(SpecialHours hours) {
            return new Special(hours.getFirstDay(), hours.getLastDay(), hours.getTitle());
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
