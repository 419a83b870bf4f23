package id.balai.it;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the server writes into its log until this is closed. */
public class LogLines extends Handler implements AutoCloseable {

    private static final Logger ALL = Logger.getLogger("");

    private final List<LogRecord> written = new CopyOnWriteArrayList<>();

    public LogLines() {
        ALL.addHandler(this);
    }

    public List<LogRecord> from(Level least) {
        return written.stream()
                .filter(line -> line.getLevel().intValue() >= least.intValue())
                .toList();
    }

    @Override
    public void publish(LogRecord line) {
        written.add(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ALL.removeHandler(this);
    }
}
