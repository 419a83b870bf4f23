package id.balai.writing.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.account.service.CallerAccount;
import id.balai.shared.service.Step;
import id.balai.writing.ContentKind;
import id.balai.writing.Revision;
import id.balai.writing.RevisionSummary;
import id.balai.writing.TextOwner;
import id.balai.writing.WrittenText;

/**
 * Keeps what articles and static pages said after each save. A service that saves one calls {@link #keepEarlier} before it
 * changes the text and {@link #keep} once the change is stored, in the same transaction.
 */
@Step
@Stateless
@PermitAll
public class Revisions {

    private static final long NONE = -1;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    CallerAccount caller;

    @Inject
    Clock clock;

    /** Saves the text of something that was written before its revisions were kept; does nothing afterwards. */
    public void keepEarlier(TextOwner owner, WrittenText text, Instant writtenAt) {
        if (newest(owner).isEmpty()) {
            em.persist(new Revision(owner, 1, text, writtenAt, Revision.UNKNOWN));
            em.flush();
        }
    }

    /** Adds a revision when the text differs from the newest one. */
    public void keep(TextOwner owner, WrittenText text) {
        Optional<Revision> newest = newest(owner);
        if (newest.map(Revision::text).filter(text::equals).isEmpty()) {
            int number = newest.map(Revision::getNumber).orElse(0) + 1;
            em.persist(new Revision(owner, number, text, clock.instant(), caller.name()));
            em.flush();
        }
    }

    /** Newest first. */
    public List<RevisionSummary> list(TextOwner owner) {
        return of(owner, "Revision.rows", RevisionSummary.class).getResultList();
    }

    /** With its body. */
    public Optional<Revision> find(TextOwner owner, int number) {
        Optional<Revision> found = of(owner, "Revision.numbered", Revision.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
        found.ifPresent(Revision::text);
        return found;
    }

    private Optional<Revision> newest(TextOwner owner) {
        return of(owner, "Revision.newest", Revision.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> of(TextOwner owner, String query, Class<T> type) {
        return em.createNamedQuery(query, type)
                .setParameter("article", owner.kind() == ContentKind.ARTICLE ? owner.id() : NONE)
                .setParameter("page", owner.kind() == ContentKind.PAGE ? owner.id() : NONE);
    }
}
