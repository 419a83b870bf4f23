package id.balai.journal.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.journal.JournalRow;
import id.balai.journal.KnownRecord;
import id.balai.journal.KnownRecords;
import id.balai.journal.Subject;
import id.balai.shared.service.Step;

/** Adds to entries what is known today: the names of records they hold by id, and what became of their own. */
@Step
@Stateless
@PermitAll
public class NamingRecords {

    /** What is read of each kind after its id: its name, when it went to the trash, and what it leads to. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("Article", "o.title, o.deletedAt"),
            Map.entry("StaticPage", "o.title, o.deletedAt"),
            Map.entry("Category", "o.name"),
            Map.entry("Media", "o.name"),
            Map.entry("MenuItem", "o.label, o.position, o.kind"),
            Map.entry("Notice", "o.text"),
            Map.entry("OfficeException", "o.title"),
            Map.entry("SocialLink", "o.position"),
            Map.entry("Partner", "o.name"),
            Map.entry("User", "o.displayName"),
            Map.entry("Institution", "o.name"),
            Map.entry("Person", "o.name"),
            Map.entry("Decree", "o.number"),
            Map.entry("Position", "o.title"));

    private static final Set<String> RECOVERABLE = Set.of("Article", "StaticPage");

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** One query for each kind of record that the entries speak of, and one for each kind that they refer to. */
    public List<JournalRow> complete(List<JournalRow> rows) {
        KnownRecords known = new KnownRecords();
        read(rows.stream().map(JournalRow::subject), known);
        read(rows.stream().flatMap(known::referredTo), known);
        return rows.stream().map(known::complete).toList();
    }

    private void read(Stream<Subject> subjects, KnownRecords known) {
        Map<String, Set<Long>> ids = subjects.filter(subject -> COLUMNS.containsKey(subject.kind()))
                .filter(subject -> known.find(subject.kind(), subject.id()).isEmpty())
                .collect(groupingBy(Subject::kind, mapping(Subject::id, toSet())));
        ids.forEach((kind, ofKind) -> read(kind, ofKind, known));
    }

    private void read(String kind, Set<Long> ids, KnownRecords known) {
        em.createQuery("select o.id, " + COLUMNS.get(kind) + " from " + kind + " o where o.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> known.add(kind, (Long) row[0], record(kind, row)));
    }

    private static KnownRecord record(String kind, Object[] row) {
        boolean inTrash = RECOVERABLE.contains(kind) && row[2] != null;
        return new KnownRecord(text(row[1]), inTrash, row.length > 3 ? text(row[3]) : null);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
