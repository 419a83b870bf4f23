package id.balai.kit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet for each page, its headings in bold and kept in view. */
final class ExcelWriting {

    private static final int LONGEST_TITLE = 31;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 50;

    private ExcelWriting() {}

    static void write(OutputStream to, List<SheetPage> pages) throws IOException {
        Workbook book = new Workbook(to, "Balai", "1.0");
        for (SheetPage page : pages) {
            write(book.newWorksheet(title(page.title())), page);
        }
        book.finish();
    }

    static String plain(Number number) {
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
    }

    private static String title(String title) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_TITLE));
    }

    private static void write(Worksheet sheet, SheetPage page) {
        for (int column = 0; column < page.headings().size(); column++) {
            sheet.value(0, column, page.headings().get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, width(page, column));
        }
        for (int row = 0; row < page.rows().size(); row++) {
            List<?> values = page.rows().get(row);
            for (int column = 0; column < values.size(); column++) {
                write(sheet, row + 1, column, values.get(column));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private static int width(SheetPage page, int column) {
        int longest = page.headings().get(column).length();
        for (List<?> row : page.rows()) {
            Object value = column < row.size() ? row.get(column) : null;
            longest = Math.max(longest, value == null ? 0 : value.toString().length());
        }
        return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
    }
}
