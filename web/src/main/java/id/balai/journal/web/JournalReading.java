package id.balai.journal.web;

import java.util.HashMap;
import java.util.Map;

import id.balai.journal.JournalPage;

/** What the journal has about records of a kind; read anew by each request, so that no session holds it. */
public abstract class JournalReading {

    private final Map<Long, JournalPage> pages = new HashMap<>();
    private Long before;

    /** @param before null for the newest */
    protected abstract JournalPage read(long id, Long before);

    public JournalPage of(long id) {
        return pages.computeIfAbsent(id, asked -> read(asked, before));
    }

    /** From where to go back in time; null for the newest. */
    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
