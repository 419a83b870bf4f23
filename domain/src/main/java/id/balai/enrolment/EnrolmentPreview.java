package id.balai.enrolment;

import java.io.Serializable;
import java.util.List;

/**
 * What a file would bring, to be looked at before it is stored.
 *
 * @param rows those without fault, in the order of the file
 * @param faults from the top of the file to its bottom; while there is one, nothing can be stored
 */
public record EnrolmentPreview(List<PreviewRow> rows, List<CellFault> faults, int newPeople, int newDecrees)
        implements Serializable {

    public boolean isFaultless() {
        return faults.isEmpty();
    }

    /** How many memberships it adds. */
    public long added() {
        return rows.stream().filter(row -> !row.known()).count();
    }

    /** How many the village has already. */
    public long known() {
        return rows.size() - added();
    }

    public long warned() {
        return rows.stream().filter(row -> !row.warnings().isEmpty()).count();
    }
}
