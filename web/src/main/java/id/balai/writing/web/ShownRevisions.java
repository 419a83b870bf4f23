package id.balai.writing.web;

import java.io.Serializable;
import java.util.List;
import java.util.function.IntFunction;

import id.balai.writing.Revision;
import id.balai.writing.RevisionSummary;
import id.balai.writing.TextComparison;

/** The revisions of a text, and the two of them that are compared. */
public class ShownRevisions implements Serializable {

    private Long from;
    private Long to;
    private Long at;
    private List<RevisionSummary> rows;
    private TextComparison comparison;

    /**
     * Without any choice the revision saved at the asked moment, or else the newest one, is compared with the one before it; a number that none has counts as 1.
     *
     * @param all newest first
     */
    public void show(List<RevisionSummary> all, IntFunction<Revision> find) {
        rows = all;
        to = existing(to == null ? asked() : to);
        from = existing(from == null ? to - 1 : from);
        if (rows.size() > 1) {
            comparison = TextComparison.of(
                    find.apply(from.intValue()).text(),
                    find.apply(to.intValue()).text());
        }
    }

    private long asked() {
        return rows.stream()
                .filter(row -> at != null && row.savedAt().toEpochMilli() >= at)
                .mapToLong(RevisionSummary::number)
                .min()
                .orElse(rows.size());
    }

    private long existing(long number) {
        return number < 1 || number > rows.size() ? 1 : number;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    /** The moment of a change, in milliseconds as the journal has it; null for none. */
    public Long getAt() {
        return at;
    }

    public void setAt(Long at) {
        this.at = at;
    }

    public List<RevisionSummary> getRows() {
        return rows;
    }

    /** Null while there are not two of them. */
    public TextComparison getComparison() {
        return comparison;
    }
}
