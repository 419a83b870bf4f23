package id.balai.shared.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

import id.balai.shared.VillageChange;

/** The revisions that a transaction raises: told to the database last, so that other writers wait as short as can be. */
class RaisedRevisions implements Synchronization {

    private final RevisionRows rows;
    private final VillageLocks locks;
    private final VillageRevisions revisions;

    private final Set<Long> villages = new TreeSet<>();
    private final Map<Long, Runnable> locked = new HashMap<>();
    private boolean ofInstallation;

    RaisedRevisions(RevisionRows rows, VillageLocks locks, VillageRevisions revisions) {
        this.rows = rows;
        this.locks = locks;
        this.revisions = revisions;
    }

    /** Readers of the village's pages wait until the transaction is over. */
    void lock(long village) {
        locked.computeIfAbsent(village, locks::write);
    }

    void add(VillageChange change) {
        change.village().ifPresent(villages::add);
        ofInstallation |= change.ofInstallation();
    }

    /** Last of all that the transaction does. */
    void raise(Connection connection) throws SQLException {
        for (long village : villages) {
            rows.raise(village, connection);
        }
        if (ofInstallation) {
            rows.raiseInstallation(connection);
        }
    }

    @Override
    public void beforeCompletion() {
        // the changes themselves are perhaps not written yet
    }

    @Override
    public void afterCompletion(int status) {
        if (status != Status.STATUS_ROLLEDBACK) {
            villages.forEach(village -> revisions.tell(Optional.of(village), 0));
        }
        locked.values().forEach(Runnable::run);
        if (status != Status.STATUS_ROLLEDBACK && ofInstallation) {
            revisions.tell(Optional.empty(), 0);
        }
    }
}
