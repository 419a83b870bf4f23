package id.balai.frame.service;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

/** Something found out about a village, and from when until when it holds by the clock. */
record Answer(Object value, Instant found, Instant until, int bytes) {

    Answer(Object value, Instant found, Instant until) {
        this(value, found, until, size(value));
    }

    boolean holdsAt(Instant moment) {
        return !moment.isBefore(found) && moment.isBefore(until);
    }

    private static int size(Object value) {
        Counter counter = new Counter();
        try (ObjectOutputStream out = new ObjectOutputStream(counter)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counter.bytes;
    }

    private static final class Counter extends OutputStream {

        private int bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] several, int from, int length) {
            bytes += length;
        }
    }
}
