package id.balai.shared.service;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

import id.balai.kit.settings.Settings;
import id.balai.shared.ChangesEnding;
import id.balai.shared.VillageChange;

/**
 * Raises a village's revision with each change that readers may see: in the database, last in the transaction, so that
 * every node hears of it, and on this node at once. Whoever keeps what it read of a village compares the revision that it
 * read then.
 */
@ApplicationScoped
public class VillageRevisions {

    private static final boolean EMBEDDED = Settings.current().embeddedDatabase();

    /** A number for each village would grow with them. Those that share one only look more often than they must. */
    private static final int NUMBERS = 4096;

    private static final String RAISING = RaisedRevisions.class.getName();

    private final AtomicLongArray changes = new AtomicLongArray(NUMBERS);
    private final AtomicLong changesOfInstallation = new AtomicLong();

    @Inject
    RevisionRows rows;

    @Inject
    VillageLocks locks;

    @Inject
    Event<VillageRevised> revised;

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
     * Of the state that a transaction which has just begun reads from now on, all of it of this one moment. To be closed
     * when nothing more is read.
     */
    public ReadState read(long village) {
        if (!EMBEDDED) {
            return new ReadState(village, rows.look(village), true, () -> {});
        }
        Optional<Runnable> lock = locks.read(village);
        rows.connect();
        return new ReadState(village, changes.get(numberOf(village)), lock.isPresent(), lock.orElse(() -> {}));
    }

    /** How often the list of villages and hosts has changed, as far as this node knows. */
    public long changesOfInstallation() {
        return changesOfInstallation.get();
    }

    void begin(@Observes VillageChange change) {
        if (EMBEDDED && isInTransaction()) {
            change.village().ifPresent(village -> raising().lock(village));
        }
    }

    void note(@Observes VillageChange.Written written) {
        if (isInTransaction()) {
            raising().add(written.change());
        }
    }

    void end(@Observes ChangesEnding ending) throws SQLException {
        if (isInTransaction() && transaction.getResource(RAISING) instanceof RaisedRevisions raising) {
            raising.raise(ending.connection());
        }
    }

    private RaisedRevisions raising() {
        RaisedRevisions known = (RaisedRevisions) transaction.getResource(RAISING);
        if (known != null) {
            return known;
        }
        RaisedRevisions raising = new RaisedRevisions(rows, locks, this);
        transaction.putResource(RAISING, raising);
        transaction.registerInterposedSynchronization(raising);
        return raising;
    }

    /** Others can see a change. */
    void tell(Optional<Long> village, long number) {
        village.ifPresentOrElse(
                changed -> changes.incrementAndGet(numberOf(changed)), changesOfInstallation::incrementAndGet);
        revised.fire(new VillageRevised(village, number));
    }

    private boolean isInTransaction() {
        return transaction.getTransactionKey() != null;
    }

    private static int numberOf(long village) {
        return Math.floorMod(village, NUMBERS);
    }
}
