package id.balai.journal;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.eclipse.persistence.annotations.AdditionalCriteria;

import id.balai.shared.AllVillages;
import id.balai.shared.BaseEntity;
import id.balai.shared.Unrecorded;
import id.balai.shared.UnseenByReaders;

/** One change outside any village: the operator's work, and the installation's own. No village ever reads it. */
@Entity
@UnseenByReaders("operators read it")
@Table(name = "JOURNAL_ENTRY")
@Cacheable(false)
@AdditionalCriteria("this.villageId is null")
@AllVillages("what the operator does belongs to no village")
@Unrecorded("the journal itself")
public class OperatorEntry extends BaseEntity {

    @Column(name = "VILLAGE_ID", insertable = false, updatable = false)
    private Long villageId;

    @Embedded
    private EntryContent recorded;

    protected OperatorEntry() {}

    OperatorEntry(EntryContent recorded) {
        this.recorded = recorded;
    }

    public EntryContent getRecorded() {
        return recorded;
    }
}
