package id.balai.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.balai.shared.RuleViolation;

class CsvReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nama,jabatan\nSiti,Ketua\n",
                "\ufeffnama,jabatan\r\nSiti,Ketua\r\n",
                "nama;jabatan\r\nSiti;Ketua",
                "nama\tjabatan\rSiti\tKetua\r",
                "\ufeffsep=;\r\nnama;jabatan\r\n\"Siti\";\"Ketua\"\r\n",
                "\"nama\",\"jabatan\"\n\"Siti\",\"Ketua\"\n",
                "nama;\"jabatan\"\n Siti ;\u00a0Ketua\n"
            })
    void marksSeparatorsAndLineEndsOfAnyProgramAreRead(String text) {
        assertThat(texts(read(text))).containsExactly(List.of("nama", "jabatan"), List.of("Siti", "Ketua"));
    }

    @Test
    void textOfOlderWindowsAndWideTextAreRead() {
        String text = "nama;ket\r\nRenée;“baik”\r\n";

        assertThat(texts(Workbooks.read(text.getBytes(Charset.forName("windows-1252")))))
                .contains(List.of("Renée", "“baik”"));
        assertThat(texts(Workbooks.read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))))
                .contains(List.of("Renée", "“baik”"));
    }

    @Test
    void aQuotedCellMayHoldSeparatorsMarksAndLineEnds() {
        assertThat(texts(read("a;b\n\"x;\"\"y\"\"\r\nz\";1,5\n"))).contains(List.of("x;\"y\"\r\nz", "1,5"));
    }

    @Test
    void rowsKeepTheNumbersOfTheSpreadsheetAcrossEmptyOnes() {
        Sheet sheet = read("nama,ket\n\n,\n\"Siti\nAminah\",x\nBudi,y\n");

        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1, 4, 5);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsNamedByItsLine() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> read("a,b\r\n1,2\r\n3,\"4\r\n5,6\r\n7,8\r\n"))
                .satisfies(e -> assertThat(e.key()).isEqualTo("sheet.openQuote"))
                .satisfies(e -> assertThat(e.arguments()).containsExactly(3));
    }

    @Test
    void whatIsNotATableIsRefusedWithItsReason() {
        assertThat(refusal(new byte[0])).isEqualTo("sheet.empty");
        assertThat(refusal(" \r\n;;\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet.empty");
        assertThat(refusal(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}))
                .isEqualTo("sheet.oldExcel");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
                .isEqualTo("sheet.otherKind");
        assertThat(refusal("a\n".repeat(Sheet.MOST_ROWS + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.tooManyRows");
        assertThat(refusal(new byte[Sheet.MOST_BYTES + 1])).isEqualTo("sheet.tooLarge");
        assertThat(refusal(",".repeat(1000).concat("x").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.tooManyColumns");
    }

    @Test
    void columnsAreCalledAsSpreadsheetsCallThem() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702))
                .extracting(SheetRow::letters)
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    private static Sheet read(String text) {
        return Workbooks.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    private static String refusal(byte[] bytes) {
        try {
            Workbooks.read(bytes);
            return "taken";
        } catch (RuleViolation e) {
            assertThat(e.field()).isEqualTo("file");
            return e.key();
        }
    }
}
