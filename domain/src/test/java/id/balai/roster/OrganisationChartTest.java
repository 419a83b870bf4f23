package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class OrganisationChartTest {

    private static final PublicPost HEAD = post(1, PositionKind.HEAD, null);
    private static final PublicPost SECRETARY = post(2, PositionKind.SECRETARY, 1L);
    private static final PublicPost FINANCE = post(3, PositionKind.ADMINISTRATION, 2L);
    private static final PublicPost PLANNING = post(4, PositionKind.ADMINISTRATION, 2L);
    private static final PublicPost SERVICE = post(5, PositionKind.TECHNICAL, 1L);
    private static final PublicPost BAKKE = post(6, PositionKind.TERRITORIAL, 1L);
    private static final PublicPost GANRA = post(7, PositionKind.TERRITORIAL, 1L);

    @Test
    void gathersPostsOfAKindBelowTheHead() {
        var top = OrganisationChart.of(List.of(HEAD, SECRETARY, FINANCE, PLANNING, SERVICE, BAKKE, GANRA));

        assertThat(top).extracting(OrganisationChart.Entry::post).containsExactly(HEAD);
        var columns = top.get(0).below();
        assertThat(columns).extracting(OrganisationChart.Entry::post).containsExactly(SECRETARY, SERVICE, null);
        assertThat(columns.get(0).below())
                .extracting(OrganisationChart.Entry::post)
                .containsExactly(FINANCE, PLANNING);
        assertThat(columns.get(2).kind()).isEqualTo(PositionKind.TERRITORIAL);
        assertThat(columns.get(2).below())
                .extracting(OrganisationChart.Entry::post)
                .containsExactly(BAKKE, GANRA);
    }

    @Test
    void leavesOutTheCouncilAndLosesNobodyWithoutASuperior() {
        var lonely = post(8, PositionKind.STAFF, 99L);
        var top = OrganisationChart.of(List.of(HEAD, SERVICE, lonely, post(9, PositionKind.BPD, null)));

        assertThat(top).extracting(OrganisationChart.Entry::post).containsExactly(HEAD, lonely);
    }

    private static PublicPost post(long id, PositionKind kind, Long superior) {
        return new PublicPost(id, "jabatan-" + id, "Jabatan " + id, kind, superior, (int) id, List.of(), List.of());
    }
}
