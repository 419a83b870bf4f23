package id.balai.enrolment;

import java.io.Serializable;
import java.util.List;

import id.balai.kit.sheet.SheetRow;

/**
 * What is wrong with one cell of a file.
 *
 * @param row its number as a spreadsheet program shows it
 * @param column from 0; -1 for a column that the file does not have
 * @param heading what the column is called
 * @param key of the message that says what is wrong and what to do
 */
public record CellFault(int row, int column, String heading, String key, List<Object> arguments)
        implements Serializable {

    /** The letters of the column in a spreadsheet program; empty for a column that the file does not have. */
    public String letters() {
        return column < 0 ? "" : SheetRow.letters(column);
    }
}
