package id.balai.kit.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell of a workbook shows: a number is a day when it is formatted as one. */
final class ExcelCell {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final Pattern DAY = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

    private ExcelCell() {}

    static SheetCell read(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return SheetCell.of(cell.getRawValue() == null ? "#" : cell.getRawValue());
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDay(cell)
                    ? SheetCell.of(cell.asDate().toLocalDate())
                    : SheetCell.of(number.stripTrailingZeros().toPlainString());
        }
        return cell.getValue() == null ? SheetCell.EMPTY : SheetCell.of(cell.getText());
    }

    private static boolean isDay(Cell cell) {
        int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && !"General".equals(format)
                && DAY.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }
}
