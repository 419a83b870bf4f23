package id.balai.statistics.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import id.balai.shared.VillageContext;
import id.balai.statistics.Reading;
import id.balai.statistics.Visitor;

/** Readings of articles until {@link ArticleReadings} counts them; in memory, so that nobody waits for it. */
@ApplicationScoped
public class WaitingReadings {

    /** A flood beyond this is not readers; what does not fit is not counted. */
    private static final int MOST = 100_000;

    private final BlockingQueue<Reading> waiting = new ArrayBlockingQueue<>(MOST);

    @Inject
    Clock clock;

    /** Notes that somebody of the current village's readers opened an article. */
    public void note(long articleId, Visitor visitor) {
        waiting.offer(new Reading(VillageContext.require("a reading"), articleId, visitor, clock.instant()));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    List<Reading> take() {
        List<Reading> taken = new ArrayList<>();
        waiting.drainTo(taken);
        return taken;
    }

    void putBack(List<Reading> readings) {
        readings.forEach(waiting::offer);
    }
}
