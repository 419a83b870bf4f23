package id.balai.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import id.balai.kit.comparison.BlockGroup;
import id.balai.kit.comparison.BlockKind;
import id.balai.kit.comparison.Change;
import id.balai.kit.comparison.ComparedBlock;
import id.balai.kit.comparison.Run;

class TextComparisonTest {

    private static String compared(String before, String after) {
        return of(before, after).body().stream().map(TextComparisonTest::shown).collect(Collectors.joining("\n"));
    }

    private static TextComparison of(String before, String after) {
        return TextComparison.of(new WrittenText("Judul", null, before), new WrittenText("Judul", null, after));
    }

    private static String shown(ComparedBlock block) {
        return block.kind() + " "
                + block.cells().stream()
                        .map(cell ->
                                cell.stream().map(TextComparisonTest::shown).collect(Collectors.joining()))
                        .collect(Collectors.joining(" | "));
    }

    private static String shown(Run run) {
        String text = (run.spaced() ? " " : "") + run.text();
        return switch (run.change()) {
            case ADDED -> "+" + text + "+";
            case REMOVED -> "-" + text + "-";
            default -> text;
        };
    }

    @Test
    void marksTheWordsThatWereReplaced() {
        assertThat(compared("<p>Kerja bakti hari Sabtu pagi.</p>", "<p>Kerja bakti hari Minggu pagi.</p>"))
                .isEqualTo("PARAGRAPH Kerja bakti hari- Sabtu-+ Minggu+ pagi.");
    }

    @Test
    void newBlocksStandWholeBetweenTheUntouchedOnes() {
        assertThat(compared("<p>Satu dua.</p><p>Tiga empat.</p>", "<p>Satu dua.</p><h2>Baru</h2><p>Tiga empat.</p>"))
                .isEqualTo("PARAGRAPH Satu dua.\nHEADING +Baru+\nPARAGRAPH Tiga empat.");
    }

    @Test
    void whatHasNothingInCommonIsRemovedAndAddedNotMixed() {
        assertThat(compared("<p>Panen raya dimulai.</p>", "<p>Posyandu buka lagi.</p>"))
                .isEqualTo("PARAGRAPH -Panen raya dimulai.-\nPARAGRAPH +Posyandu buka lagi.+");
    }

    @Test
    void tableRowsAreComparedCellByCell() {
        assertThat(compared(
                        "<table><tbody><tr><td>Ganra</td><td>Senin</td></tr><tr><td>Enrekeng</td><td>Rabu</td></tr></tbody></table>",
                        "<table><tbody><tr><td>Ganra</td><td>Selasa</td></tr></tbody></table>"))
                .isEqualTo("ROW Ganra | -Senin-+Selasa+\nROW -Enrekeng- | -Rabu-");
    }

    @Test
    void listItemsKeepTheirDepth() {
        var compared =
                of("<ul><li>Beras<ul><li>Ketan</li></ul></li></ul>", "<ul><li>Beras<ul><li>Merah</li></ul></li></ul>");

        assertThat(compared.body()).extracting(ComparedBlock::depth).containsExactly(1, 2, 2);
    }

    @Test
    void aLinkThatLeadsElsewhereIsShownAndItsWordsAreNotCounted() {
        var compared = of(
                "<p>Lihat <a href=\"https://a.example/\">daftar</a>, ya.</p>",
                "<p>Lihat <a href=\"https://b.example/\">daftar</a>, ya.</p>");

        assertThat(shown(compared.body().get(0)))
                .isEqualTo("PARAGRAPH Lihat daftar- https://a.example/-+ https://b.example/+, ya.");
        assertThat(compared.isOnlyInForm()).isTrue();
    }

    @Test
    void countsWordsOfTitleSummaryAndBody() {
        var compared = TextComparison.of(
                new WrittenText("Panen raya", "Mulai pekan ini", "<p>Semua diundang.</p>"),
                new WrittenText("Panen", "Mulai pekan depan nanti", "<p>Semua diundang.</p>"));

        assertThat(compared.wordsRemoved()).isEqualTo(2);
        assertThat(compared.wordsAdded()).isEqualTo(2);
    }

    @Test
    void equalTextsHaveNothingToShow() {
        var same = of("<p>Sama.</p><hr /><ol><li>Satu</li></ol>", "<p>Sama.</p><hr /><ol><li>Satu</li></ol>");

        assertThat(same.equal()).isTrue();
        assertThat(same.isOnlyInForm()).isFalse();
        assertThat(same.wordsAdded() + same.wordsRemoved()).isZero();
    }

    @Test
    void theMembersOfAnotherInstitutionAreADifference() {
        String members = "<div data-block=\"members\" data-institution=\"%s\">KPMD</div>";
        var compared = of(members.formatted("kpmd"), members.formatted("pkk"));

        assertThat(compared.isOnlyInForm()).isTrue();
        assertThat(shown(compared.body().get(0))).isEqualTo("INSERTED - kpmd-+ pkk+ KPMD");
        assertThat(of(members.formatted("kpmd"), members.formatted("kpmd")).groups())
                .flatExtracting(BlockGroup::blocks)
                .extracting(ComparedBlock::kind, ComparedBlock::type)
                .containsExactly(tuple(BlockKind.INSERTED, "members"));
    }

    @Test
    void aBlockOfAnotherTypeTakesThePlaceOfTheOldOne() {
        String block = "<div data-block=\"%s\" data-year=\"2026\">APBDes 2026</div>";
        var compared = of(block.formatted("budget"), block.formatted("budget-chart"));

        assertThat(compared.body())
                .extracting(ComparedBlock::change, ComparedBlock::type)
                .containsExactly(tuple(Change.REMOVED, "budget"), tuple(Change.ADDED, "budget-chart"));
    }

    @Test
    void longTextsTakeNoLongTime() {
        String before = "<p>" + "kata ".repeat(30_000) + "</p>" + "<p>x</p>".repeat(5_000);
        String after = "<p>" + "lain ".repeat(30_000) + "</p>" + "<p>y</p>".repeat(5_000);

        assertThat(of(before, after).wordsAdded()).isEqualTo(35_000);
    }
}
