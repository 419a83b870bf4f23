package id.balai.village.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.balai.village.OpeningSpan;

class WeekFormTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Test
    void weekIsShownInOrderAndGivenBackAsItWas() {
        var form = new WeekForm(List.of(
                new OpeningSpan(DayOfWeek.MONDAY, NOON.plusHours(1), NOON.plusHours(4)),
                new OpeningSpan(DayOfWeek.MONDAY, EIGHT, NOON)));

        assertThat(form.getDays()).hasSize(7);
        assertThat(form.spans()).extracting(OpeningSpan::getOpens).containsExactly(EIGHT, NOON.plusHours(1));
    }

    @Test
    void emptyLineIsNoSpanAndAHalfEmptyOneIsRefused() {
        var form = new WeekForm(List.of());
        var monday = form.getDays().get(0);
        monday.add();
        assertThat(form.spans()).isEmpty();

        monday.getSpans().get(0).setOpens(EIGHT);

        assertThatThrownBy(form::spans).hasMessage("office.timeMissing");
    }

    @Test
    void removingTakesThatLineAlone() {
        var form = new WeekForm(List.of());
        var monday = form.getDays().get(0);
        monday.add();
        monday.add();

        monday.remove(monday.getSpans().get(0));

        assertThat(monday.getSpans()).hasSize(1);
    }

    @Test
    void mondayIsRepeatedUntilFriday() {
        var form = new WeekForm(List.of(
                new OpeningSpan(DayOfWeek.MONDAY, EIGHT, NOON),
                new OpeningSpan(DayOfWeek.FRIDAY, EIGHT, EIGHT.plusHours(3))));

        form.repeatMonday();

        assertThat(form.spans())
                .extracting(OpeningSpan::getDay)
                .containsExactly(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        assertThat(form.spans()).allMatch(span -> span.getCloses().equals(NOON));
    }
}
