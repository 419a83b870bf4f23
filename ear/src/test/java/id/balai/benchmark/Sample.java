package id.balai.benchmark;

import java.time.Duration;

/** One round: what was read, and the CPU time that it took in the server and in the database. */
record Sample(Readings readings, Duration server, Duration database) {

    /** Milliseconds of the server for a request. */
    double cpu() {
        return millis(server) / readings.requests();
    }

    /** Milliseconds of the database for a request. */
    double databaseCpu() {
        return millis(database) / readings.requests();
    }

    /** Milliseconds of both for a request. */
    double bothCpu() {
        return cpu() + databaseCpu();
    }

    double rate() {
        return readings.requests() / readings.seconds();
    }

    double p50() {
        return readings.p50();
    }

    double p99() {
        return readings.p99();
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
