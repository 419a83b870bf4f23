package id.balai.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.balai.institution.MemberRole;
import id.balai.kit.sheet.Sheet;
import id.balai.kit.sheet.SheetRow;
import id.balai.kit.sheet.Vocabulary;
import id.balai.roster.Span;

/** A file of members as far as it can be understood without knowing the village. */
final class MemberFile {

    private final List<MemberEntry> rows = new ArrayList<>();
    private final Map<MemberColumn, Integer> columns;
    private final Faults faults;

    private MemberFile(MemberHeadings headings) {
        columns = headings.columns();
        faults = new Faults(columns);
        headings.faults().forEach(faults::add);
    }

    static MemberFile read(Sheet sheet) {
        MemberFile table = new MemberFile(MemberHeadings.read(sheet.rows().get(0)));
        if (table.faults.inOrder().isEmpty()) {
            sheet.rows().stream().skip(1).forEach(table::add);
        }
        return table;
    }

    List<MemberEntry> rows() {
        return rows;
    }

    Faults faults() {
        return faults;
    }

    private void add(SheetRow row) {
        MemberCells cells = new MemberCells(row, columns, faults);
        SplitName name =
                SplitName.of(cells.requiredText(MemberColumn.NAME, 100), cells.text(MemberColumn.TITLES_AFTER, 100));
        String number = cells.requiredText(MemberColumn.DECREE_NUMBER, 100);
        MemberEntry read = new MemberEntry(
                row.number(),
                cells.requiredText(MemberColumn.INSTITUTION, 150),
                cells.text(MemberColumn.TITLES_BEFORE, 60),
                name.name(),
                name.titlesAfter(),
                cells.count(MemberColumn.NAMESAKE),
                role(row, cells),
                cells.text(MemberColumn.FIELD, 100),
                cells.word(MemberColumn.SPECIALITY, MemberWords.SPECIALITIES),
                cells.word(MemberColumn.EDUCATION, MemberWords.EDUCATIONS),
                cells.day(MemberColumn.CONSENT),
                isUnknown(number) ? null : number,
                cells.day(MemberColumn.DECREE_DATE),
                cells.text(MemberColumn.DECREE_SUBJECT, 300),
                cells.day(MemberColumn.STARTS_ON),
                cells.day(MemberColumn.ENDS_ON));
        checkDays(read);
        checkField(read);
        rows.add(read);
    }

    private MemberRole role(SheetRow row, MemberCells cells) {
        cells.requiredText(MemberColumn.ROLE, 100);
        return cells.word(MemberColumn.ROLE, MemberWords.ROLES);
    }

    private static boolean isUnknown(String number) {
        return number == null || Vocabulary.key(number).equals(Vocabulary.key(MemberEntry.UNKNOWN_DECREE));
    }

    private void checkDays(MemberEntry row) {
        if (Span.isBackwards(row.startsOn(), row.endsOn())) {
            faults.add(row.number(), MemberColumn.ENDS_ON, "enrolment.backwards", row.startsOn());
        }
    }

    private void checkField(MemberEntry row) {
        if (row.role() == MemberRole.FIELD && row.field() == null) {
            faults.add(row.number(), MemberColumn.FIELD, "enrolment.field.missing");
        }
        if (row.role() != null && row.role() != MemberRole.FIELD && row.field() != null) {
            faults.add(row.number(), MemberColumn.FIELD, "enrolment.field.unwanted");
        }
    }
}
