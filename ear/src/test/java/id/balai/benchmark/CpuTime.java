package id.balai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The CPU time that processes have taken so far, as Linux counts it: in hundredths of a second. */
final class CpuTime {

    private static final long MILLIS_OF_A_TICK = 10;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED = 13;
    private static final int SYSTEM_OF_ENDED = 14;

    private CpuTime() {}

    static Duration of(long pid) {
        return ticks(pid, USER, SYSTEM);
    }

    /** Of a process and all that it started, those that have ended too. */
    static Duration ofFamily(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .filter(ProcessHandle::isAlive)
                .map(child -> ticks(child.pid(), USER, SYSTEM, USER_OF_ENDED, SYSTEM_OF_ENDED))
                .reduce(ticks(pid, USER, SYSTEM, USER_OF_ENDED, SYSTEM_OF_ENDED), Duration::plus);
    }

    private static Duration ticks(long pid, int... fields) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] values = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field : fields) {
                ticks += Long.parseLong(values[field]);
            }
            return Duration.ofMillis(ticks * MILLIS_OF_A_TICK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
