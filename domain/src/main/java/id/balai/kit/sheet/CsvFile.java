package id.balai.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads separated values whatever they are separated by: comma, semicolon or tab, with any line ends. */
final class CsvFile {

    /** With which Excel tells itself the separator; it shows the rows below as if this one were not there. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("\\A\"?sep=([,;\t])\"?(?:\r\n|\r|\n|\\z)");

    private CsvFile() {}

    static List<SheetRow> rows(byte[] bytes) {
        String text = EncodedText.decode(bytes);
        var announced = ANNOUNCEMENT.matcher(text);
        if (announced.find()) {
            return rows(text.substring(announced.end()), announced.group(1).charAt(0));
        }
        return rows(text, CsvScan.separatorOf(text));
    }

    private static List<SheetRow> rows(String text, char separator) {
        CsvScan.requireClosedQuotes(text, separator);
        List<SheetRow> rows = new ArrayList<>();
        int number = 0;
        for (CsvRecord read : CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            SheetRow row = row(++number, read);
            if (!row.isBlank()) {
                rows.add(row);
            }
            if (rows.size() > Sheet.MOST_ROWS) {
                throw Sheet.refused("sheet.tooManyRows", Sheet.MOST_ROWS);
            }
        }
        return rows;
    }

    private static SheetRow row(int number, CsvRecord read) {
        if (read.getFieldCount() > Sheet.MOST_COLUMNS) {
            throw Sheet.refused("sheet.tooManyColumns", Sheet.MOST_COLUMNS);
        }
        return new SheetRow(
                number,
                read.getFields().stream()
                        .map(FormulaGuard::remove)
                        .map(SheetCell::of)
                        .toList());
    }
}
