package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class OrganisationChartTest {

    private static final PublicPost HEAD = post(1, PostKind.HEAD, null);
    private static final PublicPost SECRETARY = post(2, PostKind.SECRETARY, 1L);
    private static final PublicPost FINANCE = post(3, PostKind.ADMINISTRATION, 2L);
    private static final PublicPost PLANNING = post(4, PostKind.ADMINISTRATION, 2L);
    private static final PublicPost SERVICE = post(5, PostKind.TECHNICAL, 1L);
    private static final PublicPost BAKKE = post(6, PostKind.TERRITORIAL, 1L);
    private static final PublicPost GANRA = post(7, PostKind.TERRITORIAL, 1L);

    @Test
    void gathersPostsOfAKindBelowTheHead() {
        var top = OrganisationChart.of(List.of(HEAD, SECRETARY, FINANCE, PLANNING, SERVICE, BAKKE, GANRA));

        assertThat(top).extracting(OrganisationChart.Entry::post).containsExactly(HEAD);
        var columns = top.get(0).below();
        assertThat(columns).extracting(OrganisationChart.Entry::post).containsExactly(SECRETARY, SERVICE, null);
        assertThat(columns.get(0).below())
                .extracting(OrganisationChart.Entry::post)
                .containsExactly(FINANCE, PLANNING);
        assertThat(columns.get(2).kind()).isEqualTo(PostKind.TERRITORIAL);
        assertThat(columns.get(2).below())
                .extracting(OrganisationChart.Entry::post)
                .containsExactly(BAKKE, GANRA);
    }

    @Test
    void leavesOutTheCouncilAndLosesNobodyWithoutASuperior() {
        var lonely = post(8, PostKind.STAFF, 99L);
        var top = OrganisationChart.of(List.of(HEAD, SERVICE, lonely, post(9, PostKind.BPD, null)));

        assertThat(top).extracting(OrganisationChart.Entry::post).containsExactly(HEAD, lonely);
    }

    private static PublicPost post(long id, PostKind kind, Long superior) {
        return new PublicPost(id, "jabatan-" + id, "Jabatan " + id, kind, superior, (int) id, List.of(), List.of());
    }
}
