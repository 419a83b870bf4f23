package id.balai.shared;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The village that the current thread works for. Set around a request from its host name and around each step of a job;
 * without it every query on a village's data fails. One transaction serves one village: call it outside transactions.
 */
public final class VillageContext {

    private static final ThreadLocal<Long> CURRENT = new ThreadLocal<>();

    private VillageContext() {}

    public static Optional<Long> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** @throws NoVillageException when no village is set; {@code purpose} names what it was needed for */
    public static Long require(String purpose) {
        return current().orElseThrow(() -> new NoVillageException("No village is set for " + purpose));
    }

    /** Works for the given village and returns to the earlier one, or to none, afterwards. */
    public static <T> T call(long villageId, Callable<T> work) throws Exception {
        Long before = CURRENT.get();
        CURRENT.set(villageId);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    /** As {@link #call} for work that returns nothing and throws nothing checked. */
    public static void run(long villageId, Runnable work) {
        Long before = CURRENT.get();
        CURRENT.set(villageId);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private static void restore(Long before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
