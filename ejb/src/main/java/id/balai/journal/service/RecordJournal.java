package id.balai.journal.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.journal.JournalEntry;
import id.balai.journal.JournalPage;
import id.balai.journal.JournalRow;
import id.balai.journal.RecordParts;
import id.balai.shared.service.Step;

/** What the journal has about one record and its parts, for a service that knows who may see it. */
@Step
@Stateless
@PermitAll
public class RecordJournal {

    private static final int MOST = 20;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    NamingRecords names;

    /**
     * @param kind of the record, such as Article
     * @param before {@link JournalPage#older} of the page before; null for the newest
     */
    public JournalPage of(String kind, long id, Long before) {
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
        List<JournalRow> found = new ArrayList<>();
        query.setMaxResults(MOST + 1).getResultStream().map(JournalRow::of).forEach(found::add);
        return JournalPage.of(names.complete(found), MOST);
    }

    /** The parts that it has or ever had, since the journal alone knows those that are gone. */
    private Map<String, Set<Long>> parts(String kind, long id) {
        Set<String> kinds = RecordParts.of(kind);
        if (kinds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select distinct e.recorded.subject, e.recorded.subjectId from JournalEntry e"
                                + " where e.recorded.subject in :kinds and e.recorded.changes like :owner",
                        Object[].class)
                .setParameter("kinds", kinds)
                .setParameter("owner", RecordParts.pattern(kind, id))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        part -> (String) part[0], Collectors.mapping(part -> (Long) part[1], Collectors.toSet())));
    }
}
