package id.balai.frame.service;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What pages of the current village show and only a save, or the clock, changes: a service that reads such a thing for
 * readers asks for it here, with the question that tells it from others. Who reads a page gets what is kept, all others
 * what is stored now. What is kept is plain values, of what readers may see alone, and no more than a page shows.
 */
@ApplicationScoped
public class Frames {

    @Inject
    Clock clock;

    /**
     * @param question the class that asks, or a value that tells its questions apart
     * @param reader asks the database, by one statement, and perhaps here for other things; tells by {@link #holdUntil}
     *     what the clock decides. Its answer is serializable, which tells how much room it takes
     * @return not to be changed
     */
    public <T> T get(Object question, Supplier<T> reader) {
        PageRead read = PageRead.current();
        return read == null ? reader.get() : read.get(question, clock.instant(), reader);
    }

    /** What is known already, or null: for who can save the way to it. Nobody but the reader of a page gets any. */
    public <T> T known(Object question) {
        PageRead read = PageRead.current();
        return read == null ? null : read.known(question, clock.instant());
    }

    /**
     * As {@link #get} for a part of a page's text, which may show what the page has asked for before: it holds no longer
     * than all that the page shows so far.
     */
    public String text(Object question, Supplier<String> drawing) {
        PageRead read = PageRead.current();
        return read == null ? drawing.get() : read.text(question, clock.instant(), drawing);
    }

    /** Tells that what a page shows, or what is being found out for it, is something else from a moment on. */
    public void holdUntil(Instant moment) {
        PageRead read = PageRead.current();
        if (read != null) {
            read.holdUntil(moment);
        }
    }
}
