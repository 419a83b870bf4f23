package id.balai.shared.service;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

import id.balai.kit.settings.Settings;
import id.balai.shared.VillageChanged;
import id.balai.shared.VillageContext;

/**
 * Tells whether a village has changed. Who keeps what it found out about a village asks for the revision before it looks
 * and keeps it with the answer; the answer holds as long as the revision is the same. Changes of this node count at
 * their commit, those of another node, which are not heard of, after two seconds at most.
 */
@ApplicationScoped
public class VillageRevisions {

    private static final Duration UNHEARD = Duration.ofSeconds(2);

    /** A number for each village would grow with them. Those that share one only look more often than they must. */
    private static final int NUMBERS = 4096;

    private static final String WRITES = VillageRevisions.class.getName() + ".writes";

    private final AtomicLongArray changes = new AtomicLongArray(NUMBERS);
    private final AtomicLong changesOfAll = new AtomicLong();
    private final boolean onlyNode = Settings.current().embeddedDatabase();

    @Inject
    Clock clock;

    TransactionSynchronizationRegistry transaction;

    /** Looked up: the server injects nothing into a bean that is first needed by the commit of a job, after its call. */
    @PostConstruct
    void findTransactions() {
        try {
            transaction = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * That of the current village; empty within a transaction that has written something, since what it sees is not yet
     * true for others and perhaps never will be.
     */
    public Optional<VillageRevision> current() {
        if (isInTransaction() && transaction.getResource(WRITES) != null) {
            return Optional.empty();
        }
        long village = VillageContext.require("its revision");
        return Optional.of(new VillageRevision(
                village,
                changesOfAll.get() + changes.get(numberOf(village)),
                onlyNode ? 0 : clock.instant().toEpochMilli() / UNHEARD.toMillis()));
    }

    void begin(@Observes VillageChanged change) {
        if (isInTransaction()) {
            transaction.putResource(WRITES, true);
        }
    }

    /** Whether it was committed or not: nobody minds to look once more. */
    void end(@Observes(during = TransactionPhase.AFTER_COMPLETION) VillageChanged change) {
        change.village()
                .ifPresentOrElse(village -> changes.incrementAndGet(numberOf(village)), changesOfAll::incrementAndGet);
    }

    private boolean isInTransaction() {
        return transaction.getTransactionKey() != null;
    }

    private static int numberOf(long village) {
        return Math.floorMod(village, NUMBERS);
    }
}
