package id.balai.it;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/**
 * The clock of the server under test: real time until a test sets it, the same for every thread and village.
 *
 * <p>A test that sets it lets it run again in an {@code @AfterEach}: {@link #release()}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MutableClock extends Clock {

    private static final AtomicReference<Clock> CLOCK = new AtomicReference<>(Clock.systemUTC());

    /** Stops the time at this moment. */
    public static void setTo(Instant instant) {
        CLOCK.set(Clock.fixed(instant, ZoneOffset.UTC));
    }

    /** As {@code 2026-11-24T08:00:00Z}. */
    public static void setTo(String instant) {
        setTo(Instant.parse(instant));
    }

    /** Lets real time run again. */
    public static void release() {
        CLOCK.set(Clock.systemUTC());
    }

    @Override
    public Instant instant() {
        return CLOCK.get().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return CLOCK.get().withZone(zone);
    }
}
