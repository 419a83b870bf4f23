package id.balai.journal;

import static id.balai.isolation.Canaries.WORD;

import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;
import id.balai.journal.service.Journal;
import id.balai.journal.service.RecentChanges;

@Dependent
class JournalIsolation implements IsolationPart {

    @Inject
    Journal journal;

    @Inject
    RecentChanges recentChanges;

    @Override
    public int place() {
        return 1000;
    }

    /** The journal has filled by itself. */
    @Override
    public void fill(Canaries canaries) {
        canaries.know(JournalEntry.class);
    }

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        JournalFilter everything = new JournalFilter(null, null, null, null);
        calls.put("Journal.list", () -> journal.list(everything, 0, 500));
        calls.put("Journal.count", () -> journal.count(new JournalFilter(WORD, null, null, null)));
        calls.put("RecentChanges.latest", () -> recentChanges.latest(500));
        calls.put("RecentChanges.find", () -> recentChanges.find(canaries.id(JournalEntry.class)));
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        routes.office("journal-list");
        routes.office("journal-entry", canaries.id(JournalEntry.class));
    }
}
