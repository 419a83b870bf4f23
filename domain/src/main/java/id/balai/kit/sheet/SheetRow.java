package id.balai.kit.sheet;

import java.io.Serializable;
import java.util.List;

/** A row with the number that a spreadsheet program shows for it, from 1. */
public record SheetRow(int number, List<SheetCell> cells) implements Serializable {

    /** The cell of the column with that index, from 0; an empty one beyond the row's end. */
    public SheetCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }

    /** What a spreadsheet program calls the column with that index: A, B, … Z, AA. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
