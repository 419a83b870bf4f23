package id.balai.roster;

import static id.balai.roster.TermFixture.AHMAD;
import static id.balai.roster.TermFixture.day;
import static id.balai.roster.TermFixture.post;
import static id.balai.roster.TermFixture.span;
import static id.balai.roster.TermFixture.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TenureTest {

    private final Decree decree = new Decree("34/KPTS/DGR/VII/2020", null, null);
    private final Term open = term(AHMAD, post(PostKind.SECRETARY, 1), "2020-01-15", null);
    private final Term bounded = term(AHMAD, post(PostKind.HEAD, 1), "2016-02-29", "2024-02-28");

    @Test
    void itHoldsFromItsFirstDayThroughItsLast() {
        assertThat(bounded.isOn(day("2016-02-28"))).isFalse();
        assertThat(bounded.isOn(day("2016-02-29"))).isTrue();
        assertThat(bounded.isOn(day("2024-02-28"))).isTrue();
        assertThat(bounded.isOn(day("2024-02-29"))).isFalse();
    }

    @Test
    void anExtensionRemembersTheFormerEnd() {
        var extension = bounded.extend(day("2024-02-29"), decree);

        assertThat(bounded.getEndsOn()).isEqualTo("2024-02-29");
        assertThat(extension.getFormerEnd()).isEqualTo("2024-02-28");
        assertThat(extension.getNewEnd()).isEqualTo("2024-02-29");
        assertThat(extension.getDecree()).isSameAs(decree);
    }

    @Test
    void onlyALaterEndExtends() {
        assertThatThrownBy(() -> bounded.extend(day("2024-02-28"), decree)).hasMessage("tenure.extend.earlier");
        assertThatThrownBy(() -> bounded.extend(null, decree)).hasMessage("tenure.extend.earlier");
        assertThatThrownBy(() -> open.extend(day("2030-01-01"), decree)).hasMessage("tenure.open");
    }

    @Test
    void itEndsOnceWithinItsDays() {
        assertThatThrownBy(() -> open.end(day("2020-01-14"), Ending.DISMISSED, decree))
                .hasMessage("tenure.end.earlier");
        assertThatThrownBy(() -> bounded.end(day("2024-02-29"), Ending.DISMISSED, decree))
                .hasMessage("tenure.end.later");

        bounded.end(day("2020-05-05"), Ending.RESIGNED, decree);

        assertThat(bounded.getEndsOn()).isEqualTo("2020-05-05");
        assertThat(bounded.getEndedBy()).isSameAs(decree);
        assertThatThrownBy(() -> bounded.end(day("2020-05-05"), Ending.DIED, null))
                .hasMessage("tenure.ended");
        assertThatThrownBy(() -> bounded.extend(day("2030-05-05"), decree)).hasMessage("tenure.ended");
    }

    @Test
    void itGivesWayOnTheDayBeforeTheSuccessor() {
        open.giveWayOn(day("2024-03-01"), decree);

        assertThat(open.getEndsOn()).isEqualTo("2024-02-29");
        assertThat(open.getEnding()).isEqualTo(Ending.REPLACED);
    }

    @Test
    void whatEndsBeforeBySelfKeepsItsLastDayAndIsReplaced() {
        bounded.giveWayOn(day("2024-03-05"), decree);

        assertThat(bounded.getEndsOn()).isEqualTo("2024-02-28");
        assertThat(bounded.getEnding()).isEqualTo(Ending.REPLACED);
        assertThat(bounded.getEndedBy()).isSameAs(decree);
    }

    @Test
    void aSuccessorBeginsAfterThePredecessor() {
        assertThatThrownBy(() -> open.giveWayOn(day("2020-01-15"), decree)).hasMessage("tenure.replace.earlier");
        assertThatThrownBy(() -> open.giveWayOn(null, decree)).hasMessage("tenure.replace.noDay");
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatThrownBy(() -> span("2020-01-02", "2020-01-01")).hasMessage("tenure.span");
    }
}
