package id.balai.kit.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

import id.balai.shared.RuleViolation;

/**
 * A table as somebody's program wrote it: CSV or the first visible sheet of an Excel file, recognised by its content.
 * Rows without any text are left out; the others keep the numbers that a spreadsheet program shows for them.
 */
public record Sheet(List<SheetRow> rows) implements Serializable {

    public static final int MOST_BYTES = 5 * 1024 * 1024;
    public static final int MOST_ROWS = 5_000;
    public static final int MOST_COLUMNS = 200;

    /** @throws RuleViolation that says, for the field {@code file}, why it is not taken and what to do */
    public static Sheet read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refused("sheet.tooLarge", MOST_BYTES / (1024 * 1024));
        }
        List<SheetRow> rows = switch (SheetKind.of(bytes)) {
            case XLSX -> ExcelFile.rows(bytes);
            case TEXT -> CsvFile.rows(bytes);
            case OLD_EXCEL -> throw refused("sheet.oldExcel");
            case OTHER -> throw refused("sheet.otherKind");
        };
        if (rows.isEmpty()) {
            throw refused("sheet.empty");
        }
        return new Sheet(rows);
    }

    static RuleViolation refused(String key, Object... arguments) {
        return new RuleViolation(key, "file", arguments);
    }
}
