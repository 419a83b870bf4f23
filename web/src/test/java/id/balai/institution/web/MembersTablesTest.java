package id.balai.institution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import id.balai.institution.MemberRole;
import id.balai.institution.PublicMember;
import id.balai.institution.Speciality;
import id.balai.kit.richtext.BodyTree;
import id.balai.kit.richtext.RichText;
import id.balai.roster.Education;
import id.balai.shared.web.Messages;

class MembersTablesTest {

    private static final String PLACE = "<div data-block=\"members\" data-institution=\"kpmd\">KPMD</div>";

    @Test
    void theMembersOfTodayStandInATableWithALinkToTheirInstitution() {
        Document shown = shown(PLACE, List.of(member("Ani <b>", null, Education.S1), member("Budi", null, null)));

        assertThat(shown.select("caption").text()).isEqualTo("Anggota KPMD yang bertugas sekarang");
        assertThat(shown.select("thead th").eachText()).containsExactly("Nama", "Jabatan", "Pendidikan", "Nomor SK");
        assertThat(shown.select("tbody th").eachText()).containsExactly("Ani <b>", "Budi");
        assertThat(shown.select("tbody tr:first-child td").eachText()).containsExactly("Anggota", "S1", "34/KPTS/2020");
        assertThat(shown.select("tbody tr:last-child td").eachText()).containsExactly("Anggota", "34/KPTS/2020");
        assertThat(shown.select("tbody tr:last-child td")).hasSize(3);
        assertThat(shown.select("a").attr("href")).isEqualTo("/lembaga/kpmd");
    }

    @Test
    void columnsThatNobodyFillsAreLeftOut() {
        assertThat(shown(PLACE, List.of(member("Ani", Speciality.PLANNING, null)))
                        .select("thead th")
                        .eachText())
                .containsExactly("Nama", "Jabatan", "Keahlian", "Nomor SK");
    }

    @Test
    void theDaysOfServiceStandInTheLastColumn() {
        PublicMember member = new PublicMember(
                1, "Ani", MemberRole.MEMBER, null, null, null, null, null, LocalDate.of(2020, 7, 16), null);
        Document shown = shown(PLACE, List.of(member));

        assertThat(shown.select("thead th").eachText()).containsExactly("Nama", "Jabatan", "Masa bakti");
        assertThat(shown.select("tbody td").eachText()).containsExactly("Anggota", "sejak 2020");
    }

    @Test
    void anInstitutionWithoutMembersSaysSo() {
        assertThat(shown(PLACE, List.of()).text())
                .isEqualTo("Belum ada anggota yang dicatat. Selengkapnya tentang KPMD");
    }

    @Test
    void ofAnInstitutionThatReadersMayNotKnowNothingStays() {
        String other = PLACE.replace("\"kpmd\"", "\"rahasia\"").replace("KPMD", "Rahasia");

        assertThat(shown("<p>a</p>" + other + "<p>b</p>", List.of())
                        .body()
                        .html()
                        .replace("\n", ""))
                .isEqualTo("<p>a</p><p>b</p>");
    }

    private static Document shown(String body, List<PublicMember> members) {
        var tables = new MembersTables(
                Map.of("kpmd", members),
                Messages.in(Locale.forLanguageTag("id")),
                (from, until) -> from == null ? "" : "sejak " + from.getYear(),
                "");
        BodyTree tree = BodyTree.of(RichText.of(body).html());
        tree.blocks().forEach(block -> block.replaceBy(tables.apply(block)));
        return Jsoup.parse(tree.html());
    }

    private static PublicMember member(String name, Speciality speciality, Education education) {
        return new PublicMember(
                1,
                name,
                MemberRole.MEMBER,
                null,
                speciality,
                education,
                "34/KPTS/2020",
                LocalDate.of(2020, 7, 16),
                null,
                null);
    }
}
