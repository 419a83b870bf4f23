package id.balai.statistics.service;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import id.balai.shared.VillageContext;
import id.balai.shared.service.DatabaseWatch;
import id.balai.statistics.Reading;

/**
 * Counts readers of articles without making them wait: readings gather in memory and are written once a second. No
 * address is kept. A reader counts once for an article in half an hour, and anew after the village's midnight.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArticleReadings {

    private static final Logger LOG = Logger.getLogger(ArticleReadings.class.getName());

    @EJB
    ReadingsWriter writer;

    @Inject
    DatabaseWatch database;

    @Inject
    WaitingReadings waiting;

    /**
     * Writes what has gathered, as soon as the database is there; what fails for another reason loses the readings of one
     * village, never those of others. Who calls it finds everything that was noted before written.
     */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public synchronized void write() {
        if (waiting.isEmpty() || database.isGone()) {
            return;
        }
        Map<Long, List<Reading>> byVillage = waiting.take().stream().collect(Collectors.groupingBy(Reading::villageId));
        byVillage.forEach((village, ofVillage) -> VillageContext.run(village, () -> writeOne(ofVillage)));
    }

    private void writeOne(List<Reading> readings) {
        try {
            writer.add(writer.note(readings));
        } catch (RuntimeException failed) {
            if (database.isFoundGone()) {
                waiting.putBack(readings);
            } else {
                LOG.log(Level.WARNING, failed, () -> readings.size() + " readings could not be counted");
            }
        }
    }
}
