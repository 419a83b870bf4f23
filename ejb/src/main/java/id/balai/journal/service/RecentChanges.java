package id.balai.journal.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;

import id.balai.account.OfficePermission;
import id.balai.journal.JournalAction;
import id.balai.journal.JournalEntry;
import id.balai.journal.JournalPermission;
import id.balai.journal.ShownEntry;
import id.balai.journal.Subject;

/**
 * What the journal shows outside of its own page: to each person what they did themselves, what was done to the kinds of
 * records that they keep, and the history of records that they made.
 */
@Stateless
@RolesAllowed(OfficePermission.ENTER)
public class RecentChanges {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Resource
    SessionContext session;

    @Inject
    SecurityContext security;

    @Inject
    KnownKinds known;

    @EJB
    NamingRecords names;

    /** The newest changes. Work of the installation itself is no news. */
    public List<ShownEntry> latest(int most) {
        return names.complete(em.createQuery(
                        "select e from JournalEntry e where e.recorded.username is not null"
                                + " and (e.recorded.username = :caller or e.recorded.subject in :kinds)"
                                + " order by e.id desc",
                        JournalEntry.class)
                .setParameter("caller", caller())
                .setParameter("kinds", kinds())
                .setMaxResults(most)
                .getResultStream()
                .map(ShownEntry::of)
                .toList());
    }

    /** One entry with everything it says, as far as the caller may see it. */
    public Optional<ShownEntry> find(long id) {
        return Optional.ofNullable(em.find(JournalEntry.class, id))
                .map(ShownEntry::whole)
                .filter(this::isVisible)
                .map(row -> names.complete(List.of(row)).get(0));
    }

    private boolean isVisible(ShownEntry row) {
        Subject subject = row.subject();
        return security.isCallerInRole(JournalPermission.READ)
                || caller().equals(row.actor().username())
                || kinds().contains(subject.kind())
                || isOwn(subject.kind(), subject.id());
    }

    private boolean isOwn(String kind, long id) {
        return !em.createQuery(
                        "select e.id from JournalEntry e where e.recorded.subject = :kind and e.recorded.subjectId = :id"
                                + " and e.recorded.action = :added and e.recorded.username = :caller",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .setParameter("added", JournalAction.INSERT)
                .setParameter("caller", caller())
                .getResultList()
                .isEmpty();
    }

    /** Never empty, since a query cannot look into an empty set. */
    private Set<String> kinds() {
        Set<String> kinds = known.all().visibleTo(security::isCallerInRole);
        return kinds.isEmpty() ? Set.of("-") : kinds;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
