package id.balai.benchmark;

import java.nio.file.Path;

/**
 * Requests to be sent to a server, one after the other on each of some connections.
 *
 * @param targets a file with a host and a path in each line; begun anew when it is read to its end
 * @param agent what readers say they are; a # in it is another number for each of a thousand readers
 */
record Load(int port, Path targets, String agent, boolean zipped, int connections) {

    /** Is not counted as a reader. */
    static final String ROBOT = "balai-benchmark-bot";

    /** Each is counted as a reader once. */
    static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:1#.0) Gecko/20100101 Firefox/1#.0";

    /** One request after the other: of those that come at once for the same page, one is drawn and sent to all. */
    Load byOne() {
        return new Load(port, targets, agent, zipped, 1);
    }

    String line(long millis) {
        return String.join(
                "\t",
                Integer.toString(port),
                targets.toString(),
                agent,
                Boolean.toString(zipped),
                Integer.toString(connections),
                Long.toString(millis));
    }
}
