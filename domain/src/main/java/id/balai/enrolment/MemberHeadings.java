package id.balai.enrolment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.balai.kit.sheet.SheetCell;
import id.balai.kit.sheet.SheetRow;

/** The first row of a file: which column stands where. Columns that are not known are a fault, a typing error loses no data. */
record MemberHeadings(Map<MemberColumn, Integer> columns, List<CellFault> faults) {

    static MemberHeadings read(SheetRow row) {
        Map<MemberColumn, Integer> columns = new EnumMap<>(MemberColumn.class);
        Faults faults = new Faults(columns);
        for (int i = 0; i < row.cells().size(); i++) {
            SheetCell cell = row.cell(i);
            MemberColumn column = MemberColumn.headed(cell.text()).orElse(null);
            if (column != null && columns.putIfAbsent(column, i) != null) {
                faults.add(new CellFault(
                        row.number(),
                        i,
                        cell.text(),
                        "enrolment.heading.twice",
                        List.of(SheetRow.letters(columns.get(column)))));
            } else if (column == null && !cell.isBlank()) {
                faults.add(new CellFault(row.number(), i, cell.text(), "enrolment.heading.unknown", List.of()));
            }
        }
        Stream.of(MemberColumn.values())
                .filter(MemberColumn::isRequired)
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> faults.add(row.number(), column, "enrolment.heading.missing"));
        return new MemberHeadings(columns, faults.inOrder());
    }
}
