package id.balai.roster;

import static id.balai.roster.TermFixture.AHMAD;
import static id.balai.roster.TermFixture.WAHYU;
import static id.balai.roster.TermFixture.acting;
import static id.balai.roster.TermFixture.day;
import static id.balai.roster.TermFixture.post;
import static id.balai.roster.TermFixture.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.balai.shared.RuleViolation;

class SeatsTest {

    private final Post head = post(PostKind.HEAD, 1);
    private final Post bpd = post(PostKind.BPD, 2);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // held from, until, wanted from, until
                "2018-01-01, 2023-12-31, 2023-12-31, 2031-12-30, between",
                "2018-01-01, 2023-12-31, 2010-01-01, 2018-01-01, between",
                "2018-01-01, 2023-12-31, 2019-01-01, 2019-01-02, between",
                "2018-01-01, 2023-12-31, 2010-01-01, -, between",
                "2018-01-01, 2023-12-31, -, -, between",
                "2018-01-01, -, 2023-12-31, -, since",
                "2018-01-01, -, 2010-01-01, 2018-01-01, since",
                "-, 2023-12-31, 2023-12-31, -, until",
                "-, 2023-12-31, 1999-01-01, 1999-01-01, until",
                "-, -, 2023-12-31, -, always",
                "-, -, -, -, always",
            })
    void overlappingDefinitiveTermsAreRefused(String from, String until, String first, String last, String days) {
        var held = term(WAHYU, head, from, until);

        assertThatThrownBy(() -> head.requireRoomFor(term(AHMAD, head, first, last), List.of(held)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("term.overlap." + days);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2018-01-01, 2023-12-31, 2024-01-01, -",
                "2018-01-01, 2023-12-31, 2010-01-01, 2017-12-31",
                "2018-01-01, -, -, 2017-12-31",
                "-, 2024-02-28, 2024-02-29, -",
            })
    void oneTermMayFollowAnotherOnTheNextDay(String from, String until, String first, String last) {
        var held = term(WAHYU, head, from, until);

        assertThatCode(() -> head.requireRoomFor(term(AHMAD, head, first, last), List.of(held)))
                .doesNotThrowAnyException();
    }

    @Test
    void theRefusalNamesThePostTheHolderAndTheDays() {
        var held = term(WAHYU, head, "2018-01-01", "2023-12-31");

        assertThatThrownBy(() -> head.requireRoomFor(term(AHMAD, head, "2020-01-01", null), List.of(held)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.arguments())
                                .containsExactly(
                                        "Kepala Desa",
                                        "Andi Wahyu Gunawan, S.Sos.",
                                        day("2018-01-01"),
                                        day("2023-12-31")));
    }

    @Test
    void somebodyMayActWhileTheDefinitiveHolderIsThere() {
        var held = term(WAHYU, head, "2018-01-01", null);

        assertThatCode(() -> head.requireRoomFor(acting(AHMAD, head, "2020-01-01", null), List.of(held)))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyHoldsOnePostTwiceAtOneTime() {
        var held = acting(WAHYU, bpd, "2018-01-01", null);

        assertThatThrownBy(() -> bpd.requireRoomFor(term(WAHYU, bpd, "2020-01-01", null), List.of(held)))
                .hasMessage("term.twice.since");
    }

    @Test
    void aPostOfTwoSeatsIsFullWhenBothAreTakenOnOneDay() {
        var first = term(WAHYU, bpd, "2018-01-01", "2020-06-30");
        var second = term(new Person(null, "Jumarni", null), bpd, "2020-07-01", "2024-12-31");
        var third = term(new Person(null, "Irwan", "S.IP."), bpd, "2021-01-01", null);
        var held = List.of(first, second, third);

        assertThatCode(() -> bpd.requireRoomFor(term(AHMAD, bpd, "2018-01-01", "2020-12-31"), held))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> bpd.requireRoomFor(term(AHMAD, bpd, "2018-01-01", "2021-01-01"), held))
                .hasMessage("term.overlap.between");
    }

    @Test
    void aTermThatEndedOnAnUnknownDayIsInNobodysWay() {
        var held = term(WAHYU, head, null, null);
        held.end(null, Ending.RESIGNED, null);

        assertThatCode(() -> head.requireRoomFor(term(AHMAD, head, "2020-01-01", null), List.of(held)))
                .doesNotThrowAnyException();
    }

    @Test
    void seatsAreNotTakenFromThoseWhoHoldOrWillHoldThem() {
        var past = term(WAHYU, head, "2010-01-01", "2017-12-31");
        var pastToo = term(AHMAD, head, "2010-01-01", "2017-12-31");
        var stands = acting(AHMAD, head, "2018-01-01", null);
        var held = term(WAHYU, head, "2018-01-01", null);
        var ended = term(AHMAD, head, null, null);
        ended.end(null, Ending.RESIGNED, null);
        var later = term(AHMAD, head, "2026-01-01", null);

        assertThatCode(() -> head.requireSeatsFor(List.of(past, pastToo, stands, held, ended), day("2020-01-01")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> head.requireSeatsFor(List.of(held, later), day("2020-01-01")))
                .hasMessage("post.seats.few")
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused ->
                                assertThat(refused.arguments()).containsExactly("Kepala Desa", 2L, day("2026-01-01")));
    }

    @Test
    void nobodyIsAppointedToARetiredPost() {
        head.retire();

        assertThatThrownBy(() -> head.requireRoomFor(term(AHMAD, head, "2020-01-01", null), List.of()))
                .hasMessage("post.retired");
    }
}
