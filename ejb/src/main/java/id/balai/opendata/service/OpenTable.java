package id.balai.opendata.service;

import java.util.List;
import java.util.Optional;

import id.balai.opendata.DataSubject;
import id.balai.opendata.DataTable;
import id.balai.shared.Placed;

/**
 * A table of open data. A feature with something that everybody may take brings a bean of this type for each table: an
 * application-scoped one (an enterprise bean has no interface here) marked as {@link id.balai.shared.service.Step}. It gives
 * nothing but what pages show too.
 */
public interface OpenTable extends Placed {

    DataTable table();

    /** Whether there is anything to take, found at little cost. */
    boolean any();

    /**
     * The rows of a file, in the same number of statements however many there are.
     *
     * @param subject of the file; null where the table has but one
     * @return empty when there is no such subject
     */
    Optional<List<List<Object>>> rows(String subject);

    /** Those with a file each, in order; of a table whose address leaves room for them. */
    default List<DataSubject> subjects() {
        return List.of();
    }

    /** The present address part of a subject that had this one before. */
    default Optional<String> movedTo(String subject) {
        return Optional.empty();
    }
}
