package id.balai.journal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.journal.JournalRow;
import id.balai.journal.service.RecentChanges;

/** The journal beside other things: on the dashboard, and on the page of one record. */
@Named
@RequestScoped
public class RecentJournal {

    private static final int NEWEST = 8;
    private static final int OF_ONE = 200;

    @EJB
    RecentChanges changes;

    private List<JournalRow> latest;
    private final Map<String, List<JournalRow>> ofRecords = new HashMap<>();

    public List<JournalRow> getLatest() {
        if (latest == null) {
            latest = changes.latest(NEWEST);
        }
        return latest;
    }

    /** @param kind of the record, such as Article */
    public List<JournalRow> of(String kind, long id) {
        return ofRecords.computeIfAbsent(kind + id, unused -> changes.of(kind, id, OF_ONE));
    }
}
