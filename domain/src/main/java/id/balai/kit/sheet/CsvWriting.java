package id.balai.kit.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Separated values as RFC 4180 has them. */
final class CsvWriting {

    private CsvWriting() {}

    static void write(OutputStream to, SheetPage page) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        text.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(page.headings());
        for (List<?> row : page.rows()) {
            csv.writeRecord(row.stream().map(CsvWriting::text).toList());
        }
        csv.flush();
        text.flush();
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? ExcelWriting.plain((Number) value) : FormulaGuard.add(value.toString());
    }
}
