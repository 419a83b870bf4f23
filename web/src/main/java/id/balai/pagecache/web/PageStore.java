package id.balai.pagecache.web;

import java.time.Clock;
import java.util.concurrent.atomic.LongAdder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.balai.kit.settings.Settings;
import id.balai.shared.service.VillageRevised;

/**
 * The pages that this node keeps, within a bound of bytes. Each belongs to a state of its village, a mere token that a
 * change replaces: so dropping all pages of a village costs nothing, and a page that was begun before is never taken for
 * one of after. A page that holds no more stays until its room is wanted, for times without a database.
 */
@ApplicationScoped
class PageStore {

    private static final int SHARE_OF_MEMORY = 8;

    /** Largest part of the room that one page may take. */
    private static final int LARGEST = 50;

    private static final int MOST_VILLAGES = 100_000;

    private final long room = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;

    private final Cache<PageKey, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(room)
            .weigher((PageKey key, KeptPage page) -> page.room())
            .executor(Runnable::run)
            .build();

    private final Cache<Long, KeptState> states = Caffeine.newBuilder()
            .maximumSize(MOST_VILLAGES)
            .executor(Runnable::run)
            .build();

    private final boolean inUse = Settings.current().pageCache();
    private final LongAdder drawn = new LongAdder();

    @Inject
    Clock clock;

    /** To be asked for before a page is drawn. */
    KeptState state(long village) {
        return states.get(village, unknown -> new KeptState());
    }

    /** Null when it is to be drawn. */
    KeptPage find(PageKey key) {
        KeptPage page = pages.getIfPresent(key);
        boolean holds =
                page != null && page.state() == states.getIfPresent(key.village()) && page.holdsAt(clock.instant());
        return holds ? page : null;
    }

    /** Perhaps one that holds no more; null when there is none at all. */
    KeptPage findOld(PageKey key) {
        return pages.getIfPresent(key);
    }

    void keep(PageKey key, KeptPage page) {
        drawn.increment();
        if (inUse && page.room() <= room / LARGEST) {
            pages.put(key, page);
        }
    }

    /** How many it holds. */
    long pages() {
        pages.cleanUp();
        return pages.estimatedSize();
    }

    /** How many had to be drawn so far. */
    long drawn() {
        return drawn.sum();
    }

    void forget() {
        pages.invalidateAll();
    }

    void drop(@Observes VillageRevised revised) {
        revised.village()
                .ifPresent(village -> states.asMap()
                        .computeIfPresent(village, (same, state) -> state.knows(revised.number()) ? state : null));
    }
}
