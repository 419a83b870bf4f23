package id.balai.journal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import id.balai.journal.JournalFilter;
import id.balai.journal.ShownEntry;
import id.balai.journal.service.Journal;

/** The journal page by page, as far as it passes what the person looks for. */
public class FoundEntries extends LazyDataModel<ShownEntry> {

    /** Stands for work without a person in the choice of persons, since an empty text is no choice. */
    static final String SYSTEM = "-";

    private final Journal journal;

    private String username;
    private String kind;
    private LocalDate first;
    private LocalDate last;

    FoundEntries(Journal journal) {
        this.journal = journal;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) journal.count(filter());
    }

    @Override
    public List<ShownEntry> load(int first, int most, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        return journal.list(filter(), first, most);
    }

    @Override
    public String getRowKey(ShownEntry row) {
        return Long.toString(row.id());
    }

    private JournalFilter filter() {
        return new JournalFilter(SYSTEM.equals(username) ? JournalFilter.SYSTEM : username, kind, first, last);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
