package id.balai.shared;

import java.util.Optional;

/**
 * Why the current thread changes something without anybody being signed in. A job or the first start names its reason;
 * the change journal shows it in place of a person.
 */
public final class UnattendedWork {

    private static final ThreadLocal<String> REASON = new ThreadLocal<>();

    private UnattendedWork() {}

    /** @param reason end of the key {@code journal.system.<reason>} in the bundle, such as {@code firstStart} */
    public static void run(String reason, Runnable work) {
        String before = REASON.get();
        REASON.set(reason);
        try {
            work.run();
        } finally {
            REASON.set(before);
        }
    }

    public static Optional<String> reason() {
        return Optional.ofNullable(REASON.get());
    }
}
