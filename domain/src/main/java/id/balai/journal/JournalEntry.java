package id.balai.journal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import id.balai.shared.Unrecorded;
import id.balai.shared.VillageOwned;

/** One change of one record of a village. Only {@link ChangeRecorder} makes these. */
@Entity
@Table(name = "JOURNAL_ENTRY")
@Unrecorded("the journal itself")
public class JournalEntry extends VillageOwned {

    @Embedded
    private Recorded recorded;

    protected JournalEntry() {}

    JournalEntry(Recorded recorded) {
        this.recorded = recorded;
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
