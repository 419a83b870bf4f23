package id.balai.enrolment;

import java.time.LocalDate;
import java.util.Map;

import id.balai.kit.sheet.SheetCell;
import id.balai.kit.sheet.SheetRow;
import id.balai.kit.sheet.Vocabulary;

/** The cells of one row by their columns; what does not fit becomes a fault and reads as empty. */
final class MemberCells {

    private final SheetRow row;
    private final Map<MemberColumn, Integer> columns;
    private final Faults faults;

    MemberCells(SheetRow row, Map<MemberColumn, Integer> columns, Faults faults) {
        this.row = row;
        this.columns = columns;
        this.faults = faults;
    }

    String text(MemberColumn column, int most) {
        SheetCell cell = cell(column);
        if (cell.isBlank()) {
            return null;
        }
        if (cell.text().length() > most) {
            faults.add(
                    row.number(), column, "enrolment.tooLong", most, cell.text().length());
            return null;
        }
        return cell.text().replaceAll("\\s+", " ");
    }

    String requiredText(MemberColumn column, int most) {
        if (cell(column).isBlank()) {
            faults.add(row.number(), column, "enrolment.required");
        }
        return text(column, most);
    }

    <E extends Enum<E>> E word(MemberColumn column, Vocabulary<E> vocabulary) {
        SheetCell cell = cell(column);
        if (cell.isBlank()) {
            return null;
        }
        return vocabulary.meaning(cell.text()).orElseGet(() -> {
            faults.add(row.number(), column, "enrolment.word", cell.text(), String.join(", ", vocabulary.words()));
            return null;
        });
    }

    LocalDate day(MemberColumn column) {
        SheetCell cell = cell(column);
        if (cell.isBlank()) {
            return null;
        }
        return cell.day().orElseGet(() -> {
            faults.add(row.number(), column, "enrolment.day", cell.text());
            return null;
        });
    }

    Integer count(MemberColumn column) {
        String text = cell(column).text();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[1-9]\\d?")) {
            faults.add(row.number(), column, "enrolment.count", text);
            return null;
        }
        return Integer.valueOf(text);
    }

    private SheetCell cell(MemberColumn column) {
        return row.cell(columns.getOrDefault(column, -1));
    }
}
