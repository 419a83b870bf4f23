package id.balai.office.web;

import java.util.Set;

import id.balai.shared.BaseEntity;

/**
 * What a page of the office shows of the records of a kind.
 *
 * @param fields that versions are compared by
 */
public record RecordView(Class<? extends BaseEntity> kind, Way way, Set<String> fields) {

    public enum Way {
        WHOLE,
        ONLY,
        VERSIONS,
        TRASH
    }

    /** What follows the page's path. */
    public String query(long id) {
        return way == Way.WHOLE || way == Way.VERSIONS ? "?id=" + id : "";
    }
}
