package id.balai.village.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimesTest {

    @ParameterizedTest
    @ValueSource(strings = {"8", "8.00", "08:00", "0800", "08,00"})
    void timesAreUnderstoodAsPeopleTypeThem(String typed) {
        assertThat(TimeText.parse(typed)).isEqualTo(LocalTime.of(8, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.00", "8.60", "pagi", "8.0", ""})
    void otherTextsAreNoTimes(String typed) {
        assertThat(TimeText.parse(typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2026", "03-04-2026", "03.04.2026"})
    void dayComesBeforeTheMonth(String typed) {
        assertThat(DayText.parse(typed)).isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026-04-03", "3/4/26", "besok"})
    void otherTextsAreNoDays(String typed) {
        assertThat(DayText.parse(typed)).isNull();
    }

    @Test
    void dayIsWrittenAsItIsTyped() {
        assertThat(DayText.write(LocalDate.of(2026, 4, 3))).isEqualTo("03/04/2026");
    }
}
