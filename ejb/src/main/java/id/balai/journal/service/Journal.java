package id.balai.journal.service;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.journal.Actor;
import id.balai.journal.JournalEntry;
import id.balai.journal.JournalFilter;
import id.balai.journal.JournalPermission;
import id.balai.journal.ShownEntry;
import id.balai.shared.service.Conditions;
import id.balai.village.service.Villages;

/** The whole change journal of the village, newest first. Nobody writes here: the persistence layer does. */
@Stateless
@RolesAllowed(JournalPermission.READ)
public class Journal {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Villages villages;

    @EJB
    NamingRecords names;

    /** @param first number of entries to skip */
    public List<ShownEntry> list(JournalFilter filter, int first, int most) {
        return names.complete(query("select e", filter, " order by e.id desc", JournalEntry.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(ShownEntry::of)
                .toList());
    }

    public long count(JournalFilter filter) {
        return query("select count(e)", filter, "", Long.class).getSingleResult();
    }

    /** Everybody who ever changed something, each under one of the names they had. */
    public List<Actor> people() {
        return em.createQuery(
                        "select new id.balai.journal.Actor(max(e.recorded.actor), e.recorded.username) from JournalEntry e"
                                + " where e.recorded.username is not null group by e.recorded.username",
                        Actor.class)
                .getResultList();
    }

    /** The kinds of records that the journal has anything about. */
    public List<String> kinds() {
        return em.createQuery("select distinct e.recorded.subject from JournalEntry e", String.class)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, JournalFilter filter, String order, Class<T> type) {
        Conditions conditions = new Conditions();
        if (JournalFilter.SYSTEM.equals(filter.username())) {
            conditions.and("e.recorded.username is null");
        } else if (filter.username() != null) {
            conditions.and("e.recorded.username = :username", Map.of("username", filter.username()));
        }
        if (filter.kind() != null) {
            conditions.and("e.recorded.subject = :kind", Map.of("kind", filter.kind()));
        }
        if (filter.first() != null) {
            conditions.and("e.recorded.happenedAt >= :start", Map.of("start", beginning(filter.first())));
        }
        if (filter.last() != null) {
            conditions.and(
                    "e.recorded.happenedAt < :end",
                    Map.of("end", beginning(filter.last().plusDays(1))));
        }
        return conditions.query(em, select + " from JournalEntry e", order, type);
    }

    private Object beginning(LocalDate day) {
        ZoneId zone = villages.current().getZone();
        return day.atStartOfDay(zone).toInstant();
    }
}
