package id.balai.shared.service;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps readers of a village's pages and transactions that change it apart, where the database shows a page that asks
 * twice two states: an embedded one. Nobody waits for long: who gives up works all the same, and whatever was read
 * meanwhile is found to be overtaken.
 */
@ApplicationScoped
class VillageLocks {

    /** Villages that share one only wait for each other. */
    private static final int LOCKS = 256;

    private static final long READERS_PATIENCE = 3;
    private static final long WRITERS_PATIENCE = 2;

    private static final ThreadLocal<Map<Integer, Integer>> HELD = ThreadLocal.withInitial(HashMap::new);

    private final StampedLock[] locks = new StampedLock[LOCKS];

    VillageLocks() {
        Arrays.setAll(locks, number -> new StampedLock());
    }

    /** @return what gives it back, from whatever thread; empty when the wait was too long */
    Optional<Runnable> read(long village) {
        StampedLock lock = locks[numberOf(village)];
        long stamp = patiently(() -> lock.tryReadLock(READERS_PATIENCE, TimeUnit.SECONDS));
        return stamp == 0 ? Optional.empty() : Optional.of(() -> lock.unlockRead(stamp));
    }

    /** A transaction within another one of the same thread goes under the other's lock. @return what gives it back */
    Runnable write(long village) {
        int number = numberOf(village);
        Map<Integer, Integer> held = HELD.get();
        if (held.containsKey(number)) {
            return () -> {};
        }
        StampedLock lock = locks[number];
        long stamp = patiently(() -> lock.tryWriteLock(WRITERS_PATIENCE, TimeUnit.SECONDS));
        if (stamp == 0) {
            return () -> {};
        }
        held.put(number, number);
        return () -> {
            held.remove(number);
            lock.unlockWrite(stamp);
        };
    }

    private static long patiently(Attempt attempt) {
        try {
            return attempt.stamp();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int numberOf(long village) {
        return Math.floorMod(village, LOCKS);
    }

    private interface Attempt {
        long stamp() throws InterruptedException;
    }
}
