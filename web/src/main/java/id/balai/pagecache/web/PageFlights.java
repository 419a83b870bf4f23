package id.balai.pagecache.web;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;

/** Lets one of those who miss a page at once draw it, and the others wait for it. */
@ApplicationScoped
class PageFlights {

    private static final long PATIENCE_IN_SECONDS = 10;

    private final ConcurrentMap<Flight, CompletableFuture<Optional<KeptPage>>> drawing = new ConcurrentHashMap<>();

    /**
     * @param state who misses a page after a change does not wait for what was begun before
     * @param drawing answers by itself, and gives nothing, when it has drawn what is no page for all
     * @return empty when the request has been answered
     */
    Optional<KeptPage> draw(PageKey key, KeptState state, Drawing page) throws IOException, ServletException {
        Flight flight = new Flight(key, state);
        CompletableFuture<Optional<KeptPage>> own = new CompletableFuture<>();
        CompletableFuture<Optional<KeptPage>> other = drawing.putIfAbsent(flight, own);
        if (other != null) {
            Optional<KeptPage> awaited = await(other);
            return awaited.isPresent() ? awaited : page.draw();
        }
        Optional<KeptPage> drawn = Optional.empty();
        try {
            drawn = page.draw();
            return drawn;
        } finally {
            drawing.remove(flight);
            own.complete(drawn);
        }
    }

    private static Optional<KeptPage> await(CompletableFuture<Optional<KeptPage>> other) {
        return other.completeOnTimeout(Optional.empty(), PATIENCE_IN_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Draws a page. */
    interface Drawing {
        Optional<KeptPage> draw() throws IOException, ServletException;
    }

    private record Flight(PageKey key, KeptState state) {}
}
