package id.balai.roster;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.VillageOwned;

/** A later end that a decree gave a running tenure. */
@Entity
@Recorded(seenBy = RosterPermission.EDIT)
@Table(name = "TENURE_EXTENSION")
@NamedQuery(name = "Extension.byDecree", query = "select e from Extension e where e.decree.id = :decree")
public class Extension extends VillageOwned {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @BatchFetch(BatchFetchType.IN)
    @JoinColumn(name = "TENURE_ID")
    @RecordTitle
    private Tenure tenure;

    /** Null while unknown. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "DECREE_ID")
    private Decree decree;

    private LocalDate formerEnd;

    private LocalDate newEnd;

    protected Extension() {}

    Extension(Tenure tenure, Decree decree, LocalDate formerEnd, LocalDate newEnd) {
        this.tenure = tenure;
        this.decree = decree;
        this.formerEnd = formerEnd;
        this.newEnd = newEnd;
    }

    public Tenure getTenure() {
        return tenure;
    }

    public Decree getDecree() {
        return decree;
    }

    public LocalDate getFormerEnd() {
        return formerEnd;
    }

    public LocalDate getNewEnd() {
        return newEnd;
    }
}
