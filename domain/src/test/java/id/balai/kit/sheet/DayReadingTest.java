package id.balai.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-29",
                "2020/2/29",
                "29/02/2020",
                "29-2-2020",
                "29.02.2020",
                "29 Februari 2020",
                "29 Peb 2020",
                "29-Feb-2020",
                "29 february 2020",
                "29/02/2020 00:00:00",
                "2020-02-29T00:00:00",
                "43890"
            })
    void aDayIsReadHoweverItIsTyped(String text) {
        assertThat(SheetCell.of(text).day()).contains(LocalDate.of(2020, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29/02/2021",
                "31/04/2020",
                "02/29/2020",
                "29/02/20",
                "2020",
                "Februari 2020",
                "29 Frb 2020",
                "besok",
                "0",
                "43890,5"
            })
    void whatIsNoDayIsNotGuessed(String text) {
        assertThat(SheetCell.of(text).day()).isEmpty();
    }
}
