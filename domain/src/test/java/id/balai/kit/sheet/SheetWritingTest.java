package id.balai.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetWritingTest {

    private static final List<String> AWKWARD = List.of(
            "=1+1",
            "'=1+1",
            "''=x",
            "+62",
            "-",
            "@siapa",
            "'biasa",
            "a,b;c",
            "kata \"dalam\" kutip",
            "dua\nbaris",
            "Renée",
            "sep=;",
            "<&>");

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatIsWrittenIsWhatIsRead(SheetFormat format) {
        SheetPage page = new SheetPage(
                "Anggota: semua/aktif",
                List.of("Nama", "Mulai", "Jumlah"),
                AWKWARD.stream()
                        .map(text -> Arrays.asList(text, LocalDate.of(2020, 2, 29), new BigDecimal("-4.50")))
                        .toList());

        Sheet read = Workbooks.read(written(format, page));

        assertThat(read.rows()).extracting(row -> row.cell(0).text()).containsExactlyElementsOf(with("Nama", AWKWARD));
        assertThat(read.rows().get(1).cell(1).text()).isEqualTo("2020-02-29");
        assertThat(new BigDecimal(read.rows().get(1).cell(2).text())).isEqualByComparingTo("-4.5");
    }

    @Test
    void separatedValuesCarryTheMarkWindowsLineEndsAndNoFormula() {
        SheetPage page = new SheetPage(
                "a", List.of("nama", "lintang", "ket"), List.of(Arrays.asList("=cmd|' /C calc'!A0", -4.3, null)));

        assertThat(new String(written(SheetFormat.CSV, page), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffnama,lintang,ket\r\n'=cmd|' /C calc'!A0,-4.3,\r\n");
    }

    @Test
    void aWorkbookHoldsFurtherPagesAndNoFormula() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SheetPage first = new SheetPage("data", List.of("nama"), List.of(List.of("=1+1")));
        SheetPage second = new SheetPage("kamus", List.of("kolom"), List.of(List.of("nama")));
        try {
            SheetFormat.XLSX.write(bytes, List.of(first, second));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(Workbooks.read(bytes.toByteArray()).rows().get(1).cell(0).text())
                .isEqualTo("=1+1");
        assertThat(SheetFormat.ofExtension("xlsx")).contains(SheetFormat.XLSX);
    }

    private static List<String> with(String first, List<String> others) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), others.stream())
                .toList();
    }

    private static byte[] written(SheetFormat format, SheetPage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(bytes, List.of(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
