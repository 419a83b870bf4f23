package id.balai.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.balai.shared.RuleViolation;

class ExcelReadingTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "yyyy-mm-dd",
                "[$-421]d mmmm yyyy;@",
                "d-mmm-yy",
                "m/d/yy",
                "[$-F800]dddd, mmmm dd, yyyy"
            })
    void aNumberFormattedAsADayIsThatDay(String format) {
        Sheet sheet = sheet(page -> {
            page.value(0, 0, DAY);
            page.style(0, 0).format(format).set();
        });

        assertThat(sheet.rows().get(0).cell(0).date()).isEqualTo(DAY);
        assertThat(sheet.rows().get(0).cell(0).text()).isEqualTo("2020-02-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "#,##0", "&quot;Rp&quot; #,##0", "[Red]0", "[h]:mm", "General"})
    void anyOtherNumberIsANumber(String format) {
        Sheet sheet = sheet(page -> {
            page.value(0, 0, 43890);
            page.style(0, 0).format(format).set();
        });

        assertThat(sheet.rows().get(0).cell(0)).isEqualTo(SheetCell.of("43890"));
    }

    @Test
    void textsNumbersMomentsAndGapsAreReadAsShown() {
        Sheet sheet = sheet(page -> {
            page.value(1, 0, "  Siti\u00a0Aminah ");
            page.value(1, 2, 12.50);
            page.value(1, 3, LocalDateTime.of(2020, 7, 30, 14, 5));
            page.style(1, 3).format("dd/mm/yyyy hh:mm").set();
            page.value(1, 4, true);
            page.value(4, 0, "=1+1");
        });

        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(2, 5);
        assertThat(sheet.rows().get(0).cells())
                .extracting(SheetCell::text)
                .containsExactly("Siti Aminah", "", "12.5", "2020-07-30", "true");
        assertThat(sheet.rows().get(1).cells()).extracting(SheetCell::text).containsExactly("=1+1");
    }

    @Test
    void theFirstSheetThatIsShownIsRead() {
        byte[] file = Workbooks.workbook(book -> {
            Worksheet hidden = book.newWorksheet("lama");
            hidden.value(0, 0, "lama");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("baru").value(0, 0, "baru");
        });

        assertThat(Workbooks.read(file).rows().get(0).cell(0).text()).isEqualTo("baru");
    }

    @Test
    void otherZipFilesAndDamagedOnesAreRefusedWithTheirReason() {
        byte[] good = Workbooks.workbook(book -> book.newWorksheet("a").value(0, 0, "a"));
        byte[] half = java.util.Arrays.copyOf(good, good.length / 2);

        assertThat(refusal(Workbooks.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .isEqualTo("sheet.otherKind");
        assertThat(refusal(half)).isEqualTo("sheet.damaged");
        assertThat(refusal(Workbooks.raw("<worksheet><sheetData><row"))).isEqualTo("sheet.damaged");
        assertThat(refusal(Workbooks.zip(Map.of("xl/sharedStrings.xml", "x".repeat(60_000_000)))))
                .isEqualTo("sheet.inflates");
    }

    @Test
    void aHostileWorkbookNeitherReadsFilesNorFillsTheMemory() {
        String entity = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        String sheet =
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a&x;</t></is></c></row></sheetData></worksheet>";

        assertThat(refusal(Workbooks.raw(entity + sheet))).isEqualTo("sheet.damaged");
        assertThat(
                        refusal(
                                Workbooks.raw(
                                        "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>")))
                .isIn("sheet.damaged", "sheet.tooManyColumns");
    }

    @Test
    void tooManyRowsAreRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> sheet(page -> {
                    for (int row = 0; row <= Sheet.MOST_ROWS; row++) {
                        page.value(row, 0, row);
                    }
                }))
                .satisfies(e -> assertThat(e.key()).isEqualTo("sheet.tooManyRows"));
    }

    private static Sheet sheet(java.util.function.Consumer<Worksheet> content) {
        return Workbooks.read(Workbooks.workbook(book -> content.accept(book.newWorksheet("a"))));
    }

    private static String refusal(byte[] bytes) {
        try {
            return String.valueOf(List.of(Workbooks.read(bytes).rows()));
        } catch (RuleViolation e) {
            return e.key();
        }
    }
}
