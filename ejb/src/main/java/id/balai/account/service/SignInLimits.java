package id.balai.account.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

import id.balai.shared.RuleViolation;

/** How often passwords may be checked on this node: 10 times for an account and 30 times for a network in 10 minutes. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SignInLimits {

    public static final int PER_ACCOUNT = 10;
    public static final int PER_NETWORK = 30;
    public static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int REMEMBERED = 20_000;
    private static final int HASHES_AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore places = new Semaphore(HASHES_AT_ONCE, true);

    private final Map<String, Deque<Instant>> checks = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    Clock clock;

    /**
     * Counts a password check before it is made.
     *
     * @throws RuleViolation saying in how many minutes to try again
     */
    public synchronized void count(String account, String network) {
        Instant now = clock.instant();
        Deque<Instant> ofAccount = recent("account " + account, now);
        Deque<Instant> ofNetwork = recent("network " + network, now);
        refuse(ofAccount, PER_ACCOUNT, now);
        refuse(ofNetwork, PER_NETWORK, now);
        ofAccount.addLast(now);
        ofNetwork.addLast(now);
    }

    private Deque<Instant> recent(String key, Instant now) {
        Deque<Instant> times = checks.computeIfAbsent(key, unseen -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.peekFirst().isAfter(now.minus(WINDOW))) {
            times.removeFirst();
        }
        return times;
    }

    private static void refuse(Deque<Instant> times, int limit, Instant now) {
        if (times.size() >= limit) {
            Duration wait = Duration.between(now, times.peekFirst().plus(WINDOW));
            throw new RuleViolation("signIn.tooMany", null, wait.toMinutes() + 1);
        }
    }

    /**
     * Does slow work on password hashes in one of the two places for it, so that sign-ins cannot take the whole machine.
     *
     * @throws RuleViolation when no place comes free in time
     */
    public <T> T hashing(Supplier<T> work) {
        takePlace();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleViolation("signIn.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("signIn.busy");
        }
    }
}
