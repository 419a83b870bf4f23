package id.balai.statistics.service;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.service.Step;
import id.balai.statistics.ReaderKey;
import id.balai.village.service.VillageDay;
import id.balai.village.service.Villages;

/** Turns visitors into marks by the key of the village's day, and forgets the keys and marks of days that are over. */
@Step
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReaderMarks {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Villages villages;

    @EJB
    VillageDay day;

    /** The key of today; of two nodes that begin a day at once one comes too late to store it, and finds the other's. */
    public ReaderKey today() {
        LocalDate today = day.today();
        return find(today).orElseGet(() -> begin(today));
    }

    /** Deletes what could still tell two readings of an earlier day apart. */
    public void forgetEarlierDays() {
        forgetBefore(day.today());
    }

    private Optional<ReaderKey> find(LocalDate day) {
        return em.createNamedQuery("ReaderKey.of", ReaderKey.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    private ReaderKey begin(LocalDate day) {
        forgetBefore(day);
        ReaderKey key = new ReaderKey(day);
        em.persist(key);
        em.flush();
        return key;
    }

    private void forgetBefore(LocalDate day) {
        ZoneId zone = villages.current().getZone();
        em.createNamedQuery("ReaderKey.deleteBefore").setParameter("day", day).executeUpdate();
        em.createNamedQuery("ArticleReader.deleteBefore")
                .setParameter("instant", day.atStartOfDay(zone).toInstant())
                .executeUpdate();
    }
}
