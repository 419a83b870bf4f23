package id.balai.frame.service;

import java.time.Instant;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import id.balai.shared.VillageContext;
import id.balai.shared.service.ReadState;
import id.balai.shared.service.VillageRevisions;

/** Reads a public page: in one transaction that writes nothing, on one connection, of one state of the village. */
@ApplicationScoped
public class PageReads {

    @Inject
    UserTransaction transaction;

    @Inject
    VillageRevisions revisions;

    @Inject
    FrameStore store;

    public Outcome read(Callable<?> page) throws Exception {
        long village = VillageContext.require("the reading of a page");
        transaction.begin();
        try {
            return read(village, page);
        } finally {
            transaction.rollback();
        }
    }

    private Outcome read(long village, Callable<?> page) throws Exception {
        ReadState state = revisions.read(village);
        PageRead read = new PageRead(store.of(state));
        read.begin();
        try {
            page.call();
            if (read.hasGrown()) {
                store.weigh(village, read.frame());
            }
            return new Outcome(state.whole(), state.number(), read.until());
        } finally {
            PageRead.end();
            state.end().run();
        }
    }

    /**
     * What becomes of a page.
     *
     * @param keepable false when it may be of two states
     * @param number of the village's revision that it shows
     * @param until when the clock makes it another
     */
    public record Outcome(boolean keepable, long number, Instant until) {}
}
