package id.balai.shared.service;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;

import id.balai.kit.settings.Settings;

/**
 * Hears of what other nodes change: asks once a second, by one statement that reads only what changed lately. An embedded
 * database has no other nodes.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RevisionPolling {

    private static final Logger LOG = Logger.getLogger(RevisionPolling.class.getName());

    /** A change becomes visible only after its moment was written: so long a commit may take and is heard of yet. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final boolean alone = Settings.current().embeddedDatabase();

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    RevisionRows rows;

    @Inject
    VillageRevisions revisions;

    @Inject
    DatabaseWatch database;

    private ScheduledFuture<?> asking;
    private LocalDateTime newest;
    private Map<Long, Long> heard = new HashMap<>();

    /** Not a timer of the container: that one gives up for good after two calls that the database spoiled. */
    @PostConstruct
    void begin() {
        if (!alone) {
            asking = scheduler.scheduleWithFixedDelay(this::ask, 1, 1, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (asking != null) {
            asking.cancel(true);
        }
    }

    public synchronized void ask() {
        if (alone) {
            return;
        }
        try {
            hear();
            database.note(true);
        } catch (RuntimeException unreachable) {
            if (!database.isGone()) {
                LOG.log(Level.WARNING, unreachable, () -> "The database does not answer");
            }
            database.note(false);
        }
    }

    private void hear() {
        if (newest == null) {
            newest = rows.newest();
        }
        List<RevisionRows.Row> lately = newest == null ? List.of() : rows.changedAfter(newest.minus(OVERLAP));
        Map<Long, Long> now = new HashMap<>();
        for (RevisionRows.Row row : lately) {
            now.put(row.village(), row.number());
            if (!Long.valueOf(row.number()).equals(heard.get(row.village()))) {
                revisions.tell(row.isInstallation() ? Optional.empty() : Optional.of(row.village()), row.number());
            }
            if (!row.isInstallation() && row.changedAt().isAfter(newest)) {
                newest = row.changedAt();
            }
        }
        heard = now;
    }
}
