package id.balai.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.balai.roster.Ending;
import id.balai.roster.Person;
import id.balai.roster.RosterWarning;
import id.balai.roster.Span;

class CommunityRulesTest {

    private static final Person SOMEBODY = new Person(null, "Rismawati", null);
    private static final MemberSeat CHAIR = MemberSeat.of(MemberRole.CHAIR);
    private static final MemberSeat MEMBER = MemberSeat.of(MemberRole.MEMBER);

    private final Institution pkk = institution(InstitutionKind.PKK, "PKK Desa");
    private final Institution rt = institution(InstitutionKind.RT, "RT 1");
    private final Institution kpmd = institution(InstitutionKind.KPMD, "KPMD");

    @Test
    void aFirstTermOfFiveYearsIsAsItShouldBe() {
        assertThat(keys(pkk, CHAIR, years(2026, 2030))).isEmpty();
    }

    @Test
    void aThirdTermInOneInstitutionIsSaidWithItsSource() {
        var first = in(pkk, CHAIR, years(2016, 2020));
        var second = in(pkk, MemberSeat.of(MemberRole.SECRETARY), years(2021, 2025));

        var warnings = rules(pkk, CHAIR, years(2026, 2030)).warnings(List.of(first, second));

        assertThat(warnings)
                .containsExactly(new RosterWarning(
                        "membership.warning.terms", List.of(3L, "PKK Desa", 2), "Permendagri 18/2018"));
        assertThat(keys(pkk, CHAIR, years(2026, 2030), first)).isEmpty();
    }

    @Test
    void aSecondInstitutionAtTheSameTimeIsSaid() {
        var there = in(rt, CHAIR, years(2024, 2028));

        assertThat(keys(pkk, CHAIR, years(2026, 2030), there)).containsExactly("membership.warning.second");
        assertThat(keys(pkk, CHAIR, years(2029, 2033), there)).isEmpty();
    }

    @Test
    void whoHasLeftOnAnUnknownDayIsFreeForAnother() {
        var there = in(rt, CHAIR, new Span(null, null));
        there.end(null, Ending.RESIGNED, null);

        assertThat(keys(pkk, CHAIR, years(2026, 2030), there)).isEmpty();
    }

    @Test
    void cadresMayServeInPkkToo() {
        var cadre = in(kpmd, CHAIR, new Span(null, null));

        assertThat(keys(pkk, CHAIR, years(2026, 2030), cadre)).isEmpty();
        assertThat(keys(kpmd, CHAIR, years(2026, 2040), in(pkk, CHAIR, years(2024, 2028))))
                .isEmpty();
    }

    @Test
    void otherInstitutionsOfTheVillageAreFree() {
        var other = institution(InstitutionKind.OTHER, "Panitia");
        var before = in(other, CHAIR, years(2010, 2012));

        assertThat(keys(other, CHAIR, new Span(null, null), before, in(other, CHAIR, years(2013, 2015))))
                .isEmpty();
    }

    @Test
    void theRulesAreForThoseWhoRunAnInstitution() {
        assertThat(keys(pkk, MEMBER, new Span(null, null), in(rt, CHAIR, new Span(null, null))))
                .isEmpty();
        assertThat(keys(pkk, CHAIR, years(2026, 2030), in(rt, MEMBER, new Span(null, null))))
                .isEmpty();
    }

    @Test
    void aTermWithoutAnEndIsSaid() {
        assertThat(keys(pkk, CHAIR, new Span(LocalDate.parse("2026-01-01"), null)))
                .containsExactly("membership.warning.open");
    }

    @Test
    void anUnknownBeginningSaysNothingOfTheLength() {
        assertThat(keys(pkk, CHAIR, new Span(null, LocalDate.parse("2030-12-31"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2030-12-31, false",
        "2026-01-01, 2031-01-01, true",
        "2020-02-29, 2025-02-28, false",
        "2020-02-29, 2025-03-01, true",
        "2019-03-01, 2024-02-29, false",
        "2019-03-01, 2024-03-01, true",
        "2021-03-01, 2026-02-28, false",
        "2021-03-01, 2026-03-01, true"
    })
    void fiveYearsAreCountedByTheCalendar(LocalDate first, LocalDate last, boolean tooLong) {
        assertThat(keys(pkk, CHAIR, new Span(first, last)))
                .isEqualTo(tooLong ? List.of("membership.warning.long") : List.of());
    }

    private static Institution institution(InstitutionKind kind, String name) {
        var institution = new Institution();
        institution.setKind(kind);
        institution.setName(name);
        return institution;
    }

    private static Membership in(Institution institution, MemberSeat seat, Span span) {
        return new Membership(SOMEBODY, institution, seat, span, null);
    }

    private static Span years(int first, int last) {
        return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static CommunityRules rules(Institution institution, MemberSeat seat, Span span) {
        return new CommunityRules(institution, seat, span);
    }

    private static List<String> keys(Institution institution, MemberSeat seat, Span span, Membership... others) {
        return rules(institution, seat, span).warnings(List.of(others)).stream()
                .map(RosterWarning::key)
                .toList();
    }
}
