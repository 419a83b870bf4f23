package id.balai.frame.service;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What is known of one village at one revision: found out when a page asks for it, by one of those who ask at once. */
class Frame {

    /** Of a frame without anything in it, so that their number is bounded as well. */
    private static final int LEAST_BYTES = 4096;

    private final long number;
    private final Map<Object, Answer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger bytes = new AtomicInteger(LEAST_BYTES);

    Frame(long number) {
        this.number = number;
    }

    long number() {
        return number;
    }

    /** About as much room as it takes. */
    int bytes() {
        return bytes.get();
    }

    /** Null when it is to be found out. */
    Answer find(Object question, Instant now) {
        Answer known = answers.get(question);
        return known != null && known.holdsAt(now) ? known : null;
    }

    /** @param reader may ask for other answers */
    synchronized Answer findOut(Object question, Instant now, Supplier<Answer> reader) {
        Answer known = find(question, now);
        if (known != null) {
            return known;
        }
        Answer found = reader.get();
        Answer before = answers.put(question, found);
        bytes.addAndGet(found.bytes() - (before == null ? 0 : before.bytes()));
        return found;
    }
}
