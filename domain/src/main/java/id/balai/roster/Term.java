package id.balai.roster;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.validation.constraints.NotNull;

import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

import id.balai.shared.Recorded;

/** A person in a post of the village government, definitive or acting. */
@Entity
@Recorded(seenBy = RosterPermission.EDIT)
@DiscriminatorValue("TERM")
@NamedQuery(name = "Term.ofPosition", query = "select t from Term t where t.position.id = :position")
public class Term extends Tenure {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @BatchFetch(BatchFetchType.IN)
    @JoinColumn(name = "POSITION_ID")
    private Position position;

    private boolean acting;

    protected Term() {}

    /** @param decree null while unknown */
    public Term(Person person, Position position, boolean acting, Span span, Decree decree) {
        super(person, span, decree);
        this.position = position;
        this.acting = acting;
    }

    @Override
    public String place() {
        return position.getTitle();
    }

    @Override
    public long placeId() {
        return position.getId();
    }

    public Position getPosition() {
        return position;
    }

    public boolean isActing() {
        return acting;
    }
}
