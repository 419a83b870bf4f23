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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.journal.KnownRecords;
import id.balai.journal.RecordLookup;
import id.balai.journal.RecordedKind;
import id.balai.journal.ShownEntry;
import id.balai.journal.Subject;
import id.balai.shared.service.Step;

/** Adds to entries what is known today: the names of records they hold by id, and what became of their own. */
@Step
@Stateless
@PermitAll
public class NamingRecords {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    KnownKinds known;

    /** One query for each kind of record that the entries speak of, and one for each kind that they refer to. */
    public List<ShownEntry> complete(List<ShownEntry> rows) {
        KnownRecords records = new KnownRecords(known.all());
        read(rows.stream().map(ShownEntry::subject), records);
        read(rows.stream().flatMap(records::referredTo), records);
        return rows.stream().map(records::complete).toList();
    }

    private void read(Stream<Subject> subjects, KnownRecords records) {
        Map<String, Set<Long>> ids = subjects.filter(
                        subject -> records.find(subject.kind(), subject.id()).isEmpty())
                .collect(groupingBy(Subject::kind, mapping(Subject::id, toSet())));
        ids.forEach((kind, ofKind) -> known.all()
                .find(kind)
                .flatMap(RecordedKind::lookup)
                .ifPresent(lookup -> read(kind, lookup, ofKind, records)));
    }

    private void read(String kind, RecordLookup lookup, Set<Long> ids, KnownRecords records) {
        em.createQuery(lookup.query(), Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> records.add(kind, lookup.known(row)));
    }
}
