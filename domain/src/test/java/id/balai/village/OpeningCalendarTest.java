package id.balai.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningCalendarTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private final List<OpeningSpan> spans = new ArrayList<>();
    private final List<SpecialHours> exceptions = new ArrayList<>();
    private final List<PublicHoliday> holidays = new ArrayList<>();

    /** Monday to Thursday 08.00-12.00 and 13.00-16.00, Friday 08.00-11.30; Ramadan shorter; a shut Monday; a holiday. */
    private OpeningCalendar calendar(String zone) {
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)) {
            spans.add(new OpeningSpan(day, EIGHT, LocalTime.NOON));
            spans.add(new OpeningSpan(day, LocalTime.of(13, 0), LocalTime.of(16, 0)));
        }
        spans.add(new OpeningSpan(DayOfWeek.FRIDAY, EIGHT, LocalTime.of(11, 30)));
        SpecialHours ramadan =
                new SpecialHours("Ramadan", LocalDate.parse("2026-02-18"), LocalDate.parse("2026-03-19"));
        exceptions.add(ramadan);
        spans.addAll(ramadan.open(List.of(
                new OpeningSpan(DayOfWeek.MONDAY, EIGHT, LocalTime.of(15, 0)),
                new OpeningSpan(DayOfWeek.FRIDAY, EIGHT, LocalTime.of(15, 30)))));
        exceptions.add(new SpecialHours("Musdes", LocalDate.parse("2026-11-30"), LocalDate.parse("2026-11-30")));
        holidays.add(new PublicHoliday(LocalDate.parse("2026-12-25"), "Natal"));
        return new OpeningCalendar(spans, exceptions, holidays, ZoneId.of(zone));
    }

    @ParameterizedTest(name = "{0} in {1}: open {2}, changes at {3}")
    @CsvSource({
        // 24 November 2026 is a Tuesday; Makassar is UTC+8, Jakarta UTC+7, Jayapura UTC+9
        "2026-11-24T00:00:00Z, Asia/Makassar, true,  2026-11-24T12:00,",
        "2026-11-23T23:59:59Z, Asia/Makassar, false, 2026-11-24T08:00,",
        "2026-11-24T00:00:00Z, Asia/Jakarta,  false, 2026-11-24T08:00,",
        "2026-11-24T00:00:00Z, Asia/Jayapura, true,  2026-11-24T12:00,",
        "2026-11-24T04:00:00Z, Asia/Makassar, false, 2026-11-24T13:00,",
        "2026-11-24T05:00:00Z, Asia/Makassar, true,  2026-11-24T16:00,",
        "2026-11-24T07:59:59Z, Asia/Makassar, true,  2026-11-24T16:00,",
        "2026-11-24T08:00:00Z, Asia/Makassar, false, 2026-11-25T08:00,",
        "2026-11-24T16:00:00Z, Asia/Makassar, false, 2026-11-25T08:00,",
        // the weekend, and the Monday after it on which an exception shuts the office
        "2026-11-21T02:00:00Z, Asia/Makassar, false, 2026-11-23T08:00,",
        "2026-11-27T04:00:00Z, Asia/Makassar, false, 2026-12-01T08:00,",
        "2026-11-30T02:00:00Z, Asia/Makassar, false, 2026-12-01T08:00, Musdes",
        // Ramadan: other hours, and days without any
        "2026-02-23T06:30:00Z, Asia/Makassar, true,  2026-02-23T15:00, Ramadan",
        "2026-02-23T07:00:00Z, Asia/Makassar, false, 2026-02-27T08:00, Ramadan",
        "2026-02-24T02:00:00Z, Asia/Makassar, false, 2026-02-27T08:00, Ramadan",
        "2026-03-20T02:00:00Z, Asia/Makassar, true,  2026-03-20T11:30,",
        // a holiday shuts the office on a Friday until Monday
        "2026-12-25T01:00:00Z, Asia/Makassar, false, 2026-12-28T08:00, Natal",
        // New Year's Eve ends an hour later in Jakarta
        "2026-12-31T15:30:00Z, Asia/Makassar, false, 2027-01-01T08:00,",
    })
    void knowsWhetherItIsOpenAndWhenThatChanges(
            Instant now, String zone, boolean open, LocalDateTime changesAt, String reason) {
        OpeningStatus status = calendar(zone).status(now);

        assertThat(status.isOpen()).isEqualTo(open);
        assertThat(status.changesAt()).isEqualTo(changesAt);
        assertThat(status.reason()).isEqualTo(reason);
    }

    @Test
    void touchingSpansCountAsOne() {
        spans.add(new OpeningSpan(DayOfWeek.TUESDAY, EIGHT, LocalTime.NOON));
        spans.add(new OpeningSpan(DayOfWeek.TUESDAY, LocalTime.NOON, LocalTime.of(14, 0)));

        OpeningStatus status = new OpeningCalendar(spans, exceptions, holidays, ZoneId.of("Asia/Makassar"))
                .status(Instant.parse("2026-11-24T01:00:00Z"));

        assertThat(status.changesAt()).isEqualTo("2026-11-24T14:00");
    }

    @Test
    void weekRunsFromMondayToSundayOfTheVillage() {
        // Sunday evening in Jakarta is still Sunday there, though the day is over in Jayapura
        Instant sundayEvening = Instant.parse("2026-11-29T16:30:00Z");

        assertThat(calendar("Asia/Jakarta").week(sundayEvening))
                .extracting(OpeningDay::date)
                .startsWith(LocalDate.parse("2026-11-23"))
                .endsWith(LocalDate.parse("2026-11-29"));
        assertThat(calendar("Asia/Jayapura").week(sundayEvening).get(0))
                .isEqualTo(new OpeningDay(LocalDate.parse("2026-11-30"), List.of(), "Musdes"));
    }

    @Test
    void exceptionThatBeganLastRulesTheDay() {
        exceptions.add(new SpecialHours("Panjang", LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30")));
        exceptions.add(new SpecialHours("Pendek", LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-25")));

        OpeningCalendar calendar = new OpeningCalendar(spans, exceptions, holidays, ZoneId.of("Asia/Makassar"));

        assertThat(calendar.day(LocalDate.parse("2026-11-24")).reason()).isEqualTo("Pendek");
        assertThat(calendar.day(LocalDate.parse("2026-11-26")).reason()).isEqualTo("Panjang");
    }

    @Test
    void withoutHoursNothingIsKnown() {
        OpeningCalendar calendar = new OpeningCalendar(spans, exceptions, holidays, ZoneId.of("Asia/Makassar"));

        assertThat(calendar.isKnown()).isFalse();
        assertThat(calendar.status(Instant.parse("2026-11-24T01:00:00Z")).changesAt())
                .isNull();
    }
}
