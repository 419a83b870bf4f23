package id.balai.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Where the server logs to: everything into the file, and once Balai is up a line for each warning to the console.
 * The logging configuration names this class, so that its state is that of the process.
 */
public final class StartLog extends Handler {

    private static volatile LogFile file;
    private static volatile Throwable worst;
    private static volatile boolean started;

    public StartLog() {
        setFormatter(new SimpleFormatter());
    }

    static void writeTo(Path path) {
        file = new LogFile(path);
    }

    static Path file() {
        return file.path();
    }

    /** From now on warnings go to the console too. */
    static void started() {
        started = true;
    }

    /** The innermost reason of the gravest failure so far, in one line. */
    static Optional<String> cause() {
        return Optional.ofNullable(worst).map(RootCause::inOneLine);
    }

    @Override
    public void publish(LogRecord record) {
        boolean grave = record.getLevel().intValue() >= Level.WARNING.intValue();
        // the server's web logger ignores its level
        if (file == null || !grave && !String.valueOf(record.getLoggerName()).startsWith("id.balai")) {
            return;
        }
        file.append(getFormatter().format(record));
        if (record.getThrown() != null && (worst == null || record.getLevel() == Level.SEVERE)) {
            worst = record.getThrown();
        }
        if (started && grave) {
            System.err.println(record.getLevel() + " " + getFormatter().formatMessage(record));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
