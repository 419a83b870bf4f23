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
import id.balai.shared.RecordedAs;

/** A person in a post of the village government, definitive or acting. */
@Entity
@Recorded(seenBy = RosterPermission.EDIT)
@DiscriminatorValue("TERM")
@NamedQuery(name = "Term.ofPost", query = "select t from Term t where t.post.id = :post")
public class Term extends Tenure {

    @NotNull
    @RecordedAs("position")
    @ManyToOne(fetch = FetchType.LAZY)
    @BatchFetch(BatchFetchType.IN)
    @JoinColumn(name = "POSITION_ID")
    private Post post;

    private boolean acting;

    protected Term() {}

    /** @param decree null while unknown */
    public Term(Person person, Post post, boolean acting, Span span, Decree decree) {
        super(person, span, decree);
        this.post = post;
        this.acting = acting;
    }

    @Override
    public String place() {
        return post.getTitle();
    }

    @Override
    public long placeId() {
        return post.getId();
    }

    public Post getPost() {
        return post;
    }

    public boolean isActing() {
        return acting;
    }
}
