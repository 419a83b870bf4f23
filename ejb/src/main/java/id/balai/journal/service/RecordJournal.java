package id.balai.journal.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.journal.JournalEntry;
import id.balai.journal.JournalPage;
import id.balai.journal.ShownEntry;
import id.balai.shared.RecordedWord;
import id.balai.shared.service.Step;

/** What the journal has about one record and its parts, for a service that knows who may see it. */
@Step
@Stateless
@PermitAll
public class RecordJournal {

    private static final int MOST = 20;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    KnownKinds known;

    @EJB
    NamingRecords names;

    /**
     * @param entity of the record
     * @param before {@link JournalPage#older} of the page before; null for the newest
     */
    public JournalPage of(Class<?> entity, long id, Long before) {
        String kind = RecordedWord.of(entity);
        Map<String, Set<Long>> parts = parts(kind, id);
        List<String> kinds = List.copyOf(parts.keySet());
        StringBuilder condition = new StringBuilder("e.recorded.subject = :kind and e.recorded.subjectId = :id");
        for (int part = 0; part < kinds.size(); part++) {
            condition.append(" or e.recorded.subject = :kind%1$d and e.recorded.subjectId in :ids%1$d".formatted(part));
        }
        TypedQuery<JournalEntry> query = em.createQuery(
                        "select e from JournalEntry e where e.id < :before and (" + condition + ") order by e.id desc",
                        JournalEntry.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setParameter("kind", kind)
                .setParameter("id", id);
        for (int part = 0; part < kinds.size(); part++) {
            query.setParameter("kind" + part, kinds.get(part));
            query.setParameter("ids" + part, parts.get(kinds.get(part)));
        }
        List<ShownEntry> found = new ArrayList<>();
        query.setMaxResults(MOST + 1).getResultStream().map(ShownEntry::of).forEach(found::add);
        return JournalPage.of(names.complete(found), MOST);
    }

    /** The parts that it has or ever had, since the journal alone knows those that are gone. */
    private Map<String, Set<Long>> parts(String kind, long id) {
        Map<String, Set<Long>> parts = new TreeMap<>();
        known.all().parts(kind, id).forEach((part, pattern) -> {
            List<Long> found = em.createQuery(
                            "select distinct e.recorded.subjectId from JournalEntry e"
                                    + " where e.recorded.subject = :part and e.recorded.changes like :owner",
                            Long.class)
                    .setParameter("part", part)
                    .setParameter("owner", pattern)
                    .getResultList();
            if (!found.isEmpty()) {
                parts.put(part, Set.copyOf(found));
            }
        });
        return parts;
    }
}
