package id.balai.roster;

import static id.balai.roster.TermFixture.AHMAD;
import static id.balai.roster.TermFixture.acting;
import static id.balai.roster.TermFixture.post;
import static id.balai.roster.TermFixture.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermWarningsTest {

    private final Post head = post(PostKind.HEAD, 1);
    private final Post bpd = post(PostKind.BPD, 5);

    @ParameterizedTest
    @CsvSource({
        "2024-05-02, 2032-05-01",
        "2024-02-29, 2032-02-28",
        "2023-03-01, 2031-02-28",
        "2020-03-01, 2028-02-29",
    })
    void eightYearsEndOnTheDayBefore(LocalDate first, LocalDate last) {
        assertThat(PostKind.HEAD.lastDay(first)).contains(last);
        assertThat(keys(term(AHMAD, head, first.toString(), last.toString()))).isEmpty();
        assertThat(keys(term(AHMAD, head, first.toString(), last.plusDays(1).toString())))
                .containsExactly("warning.term.long");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"HEAD", "BPD"},
            mode = EnumSource.Mode.EXCLUDE)
    void perangkatServeWithoutATerm(PostKind kind) {
        assertThat(kind.lastDay(LocalDate.EPOCH)).isEmpty();
        assertThat(keys(term(AHMAD, post(kind, 1), "1990-01-01", null))).isEmpty();
    }

    @Test
    void aHeadWithoutALastDayIsRemindedOfIt() {
        assertThat(keys(term(AHMAD, head, "2024-05-02", null))).containsExactly("warning.term.open");
    }

    @Test
    void theThirdTermNamesItsSource() {
        var earlier =
                List.of(term(AHMAD, head, "2008-01-01", "2013-12-31"), term(AHMAD, head, "2014-01-01", "2019-12-31"));

        var warnings = TermWarnings.of(term(AHMAD, head, "2020-01-01", "2025-12-31"), earlier);

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.key()).isEqualTo("warning.term.many");
            assertThat(warning.source()).isEqualTo("UU 3/2024");
            assertThat(warning.arguments()).containsExactly("Ahmad Afandi, S.Pd.", "Kepala Desa", 3L, 2);
        });
    }

    @Test
    void theSecondTermAndTermsOfAnotherKindAreNoConcern() {
        var earlier = List.of(
                term(AHMAD, head, "2008-01-01", "2013-12-31"),
                term(AHMAD, bpd, "2001-01-01", "2006-12-31"),
                acting(AHMAD, head, "2014-01-01", "2014-06-30"));

        assertThat(TermWarnings.of(term(AHMAD, head, "2020-01-01", "2025-12-31"), earlier))
                .isEmpty();
    }

    @Test
    void aMemberOfTheBpdWhoIsAlsoAnOfficialIsNamed() {
        var kaur = post(PostKind.ADMINISTRATION, 1);

        var warnings =
                TermWarnings.of(term(AHMAD, bpd, "2024-01-01", "2031-12-31"), List.of(term(AHMAD, kaur, null, null)));

        assertThat(warnings)
                .extracting(RosterWarning::key, RosterWarning::source)
                .containsExactly(tuple("warning.term.otherPost", "UU 6/2014"));
    }

    @Test
    void whoOnlyActsIsNotWarnedOf() {
        assertThat(TermWarnings.of(
                        acting(AHMAD, head, "2024-01-01", "2040-12-31"), List.of(term(AHMAD, bpd, null, null))))
                .isEmpty();
    }

    private static List<String> keys(Term wanted) {
        return TermWarnings.of(wanted, List.of()).stream()
                .map(RosterWarning::key)
                .toList();
    }
}
