package id.balai.start;

import java.io.PrintStream;
import java.util.function.LongConsumer;

/** How far long work has come: tenths, one after the other on a line. */
final class Progress implements LongConsumer {

    private static final int STEP = 10;
    private static final int ALL = 100;

    private final PrintStream out;
    private long total;
    private int shown;

    Progress(PrintStream out) {
        this.out = out;
    }

    void expect(long bytes) {
        total = bytes;
    }

    @Override
    public void accept(long done) {
        while (total > 0 && shown < ALL && done * ALL / total >= shown + STEP) {
            shown += STEP;
            out.print(" " + shown + " %");
            out.flush();
        }
    }
}
