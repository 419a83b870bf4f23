package id.balai.journal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import id.balai.shared.Unrecorded;
import id.balai.shared.UnseenByReaders;
import id.balai.shared.VillageOwned;

/** One change of one record of a village. Only {@link ChangeRecorder} makes these. */
@Entity
@UnseenByReaders("the office reads it")
@Table(name = "JOURNAL_ENTRY")
@Unrecorded("the journal itself")
public class JournalEntry extends VillageOwned {

    @Embedded
    private EntryContent recorded;

    protected JournalEntry() {}

    JournalEntry(EntryContent recorded) {
        this.recorded = recorded;
    }

    public EntryContent getRecorded() {
        return recorded;
    }
}
