package id.balai.start;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hangs up on a caller who stops reading: writing to a connection knows no time limit of its own. */
final class WatchedOutput extends FilterOutputStream {

    private static final Logger LOG = Logger.getLogger("id.balai.backup");
    private static final ScheduledThreadPoolExecutor WATCH = watch();

    private final Socket caller;
    private final Duration patience;

    /** @param patience for each write */
    WatchedOutput(Socket caller, Duration patience) throws IOException {
        super(caller.getOutputStream());
        this.caller = caller;
        this.patience = patience;
    }

    private static ScheduledThreadPoolExecutor watch() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "Balai backup watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        Future<?> end = WATCH.schedule(this::hangUp, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            out.write(bytes, from, length);
        } finally {
            end.cancel(false);
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    private void hangUp() {
        try {
            caller.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The connection of a backup could not be closed", e);
        }
    }
}
