package id.balai.writing.service;

import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.service.Step;
import id.balai.writing.ContentKind;
import id.balai.writing.Written;

/**
 * Deletes for good what has been in the current village's trash for its time. A second node that does it at once waits and
 * finds nothing left.
 */
@Step
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TrashPurge {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Clock clock;

    /** The database deletes with it what belongs to it. */
    public void purge() {
        for (ContentKind kind : ContentKind.values()) {
            overdue(kind).forEach(this::delete);
        }
    }

    /** In the order of deleting, in which a page that lay under another comes before that one. */
    private Stream<Written> overdue(ContentKind kind) {
        return em
                .createQuery("select o from " + kind.entity() + " o where o.deletedAt < :before", Written.class)
                .setParameter("before", clock.instant().minus(Written.KEPT_IN_TRASH))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(Written::getDeletedAt));
    }

    private void delete(Written overdue) {
        em.remove(overdue);
        em.flush();
    }
}
