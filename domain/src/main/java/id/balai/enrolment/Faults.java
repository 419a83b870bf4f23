package id.balai.enrolment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what is wrong with a file, so that all of it is told at once. */
final class Faults {

    private final Map<MemberColumn, Integer> columns;
    private final List<CellFault> found = new ArrayList<>();
    private final Set<Integer> rows = new HashSet<>();

    /** @param columns where in the file each column stands */
    Faults(Map<MemberColumn, Integer> columns) {
        this.columns = columns;
    }

    void add(int row, MemberColumn column, String key, Object... arguments) {
        add(new CellFault(row, columns.getOrDefault(column, -1), column.heading(), key, List.of(arguments)));
    }

    void add(CellFault fault) {
        found.add(fault);
        rows.add(fault.row());
    }

    boolean hasAny(int row) {
        return rows.contains(row);
    }

    /** From the top of the file to its bottom, and from left to right. */
    List<CellFault> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(CellFault::row).thenComparingInt(CellFault::column))
                .toList();
    }
}
