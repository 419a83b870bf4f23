package id.balai.frame.service;

import java.time.Instant;
import java.util.function.Supplier;

/** The reading of one page: everything that it asks for is of one state of the village. */
class PageRead {

    private static final ThreadLocal<PageRead> CURRENT = new ThreadLocal<>();

    private final Frame frame;
    private Instant until = Instant.MAX;
    private boolean grown;

    PageRead(Frame frame) {
        this.frame = frame;
    }

    /** Null where no page is read. */
    static PageRead current() {
        return CURRENT.get();
    }

    void begin() {
        CURRENT.set(this);
    }

    static void end() {
        CURRENT.remove();
    }

    Frame frame() {
        return frame;
    }

    /** Whether something was found out that had not been known. */
    boolean hasGrown() {
        return grown;
    }

    Instant until() {
        return until;
    }

    void holdUntil(Instant moment) {
        until = moment.isBefore(until) ? moment : until;
    }

    <T> T get(Object question, Instant now, Supplier<T> reader) {
        return value(answer(question, now, () -> findOut(now, reader)));
    }

    /** What is drawn shows also what was asked for before, so it ends with the first of all that was told. */
    String text(Object question, Instant now, Supplier<String> drawing) {
        return value(answer(question, now, () -> {
            String drawn = drawing.get();
            return new Answer(drawn, now, until);
        }));
    }

    /** Null when it is to be found out. */
    <T> T known(Object question, Instant now) {
        Answer answer = frame.find(question, now);
        return answer == null ? null : value(answer);
    }

    private Answer answer(Object question, Instant now, Supplier<Answer> reader) {
        Answer known = frame.find(question, now);
        if (known != null) {
            return known;
        }
        grown = true;
        return frame.findOut(question, now, reader);
    }

    /** The type of an answer is that of its question. */
    @SuppressWarnings("unchecked")
    private <T> T value(Answer answer) {
        holdUntil(answer.until());
        return (T) answer.value();
    }

    /** What the clock decides within an answer ends that answer, not only the page that asked first. */
    private Answer findOut(Instant now, Supplier<?> reader) {
        Instant outside = until;
        until = Instant.MAX;
        try {
            Object value = reader.get();
            return new Answer(value, now, until);
        } finally {
            until = outside;
        }
    }
}
