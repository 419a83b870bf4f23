package id.balai.shared.service;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/**
 * The one clock that everything asks, so that tests can set it. It ticks in microseconds, the finest that every database
 * keeps: a moment is the same before it was stored and after.
 */
@ApplicationScoped
public class TimeSource {

    private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
