package id.balai.benchmark;

/**
 * How reading went.
 *
 * @param p50 milliseconds in which half of the answers came
 * @param p99 milliseconds in which all but one of a hundred came
 */
record Readings(long requests, long bytes, double seconds, double p50, double p99) {

    private static final double NANOS_OF_A_MILLI = 1e6;
    private static final double NANOS_OF_A_SECOND = 1e9;

    static Readings of(String line) {
        String[] parts = line.split("\t");
        return new Readings(
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]) / NANOS_OF_A_SECOND,
                Long.parseLong(parts[4]) / NANOS_OF_A_MILLI,
                Long.parseLong(parts[5]) / NANOS_OF_A_MILLI);
    }
}
