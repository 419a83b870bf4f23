package id.balai.kit.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

import id.balai.shared.RuleViolation;

/** Reads the first visible sheet of an Excel workbook. */
final class ExcelFile {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private ExcelFile() {}

    static List<SheetRow> rows(byte[] bytes) throws IOException {
        byte[] parts = ExcelParts.neededOf(bytes);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(parts), WITH_FORMATS)) {
            var shown = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> Sheet.refused("sheet.empty"));
            try (Stream<Row> rows = shown.openStream()) {
                return filled(rows);
            }
        } catch (RuleViolation e) {
            throw e;
        } catch (IOException | RuntimeException e) {

            throw Sheet.refused("sheet.damaged");
        }
    }

    private static List<SheetRow> filled(Stream<Row> rows) {
        List<SheetRow> filled = new ArrayList<>();
        rows.map(ExcelFile::row).filter(row -> !row.isBlank()).forEach(row -> {
            if (filled.size() == Sheet.MOST_ROWS) {
                throw Sheet.refused("sheet.tooManyRows", Sheet.MOST_ROWS);
            }
            filled.add(row);
        });
        return filled;
    }

    private static SheetRow row(Row row) {
        int filled = row.getCellCount();
        while (filled > 0 && cell(row, filled - 1).isBlank()) {
            filled--;
        }
        if (filled > Sheet.MOST_COLUMNS) {
            throw Sheet.refused("sheet.tooManyColumns", Sheet.MOST_COLUMNS);
        }
        return new SheetRow(
                row.getRowNum(),
                IntStream.range(0, filled).mapToObj(i -> cell(row, i)).toList());
    }

    private static SheetCell cell(Row row, int column) {
        Cell cell = row.hasCell(column) ? row.getCell(column) : null;
        return cell == null ? SheetCell.EMPTY : ExcelCell.read(cell);
    }
}
