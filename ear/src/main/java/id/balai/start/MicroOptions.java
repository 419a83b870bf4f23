package id.balai.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.balai.kit.settings.Settings;

/** What stands behind {@code -jar balai.jar}, and what the server is given: the same, on Balai's port and without the data grid. */
record MicroOptions(int port, List<String> given) {

    private static final Set<String> WANT_GRID = Set.of(
            "--clustername", "--clustermode", "--startport", "--hzconfigfile", "--mcaddress", "--mcport", "--lite");

    static MicroOptions of(String[] args, Settings settings) {
        List<String> given = List.of(args);
        int at = given.indexOf("--port");
        boolean portGiven = at >= 0 && at + 1 < args.length && args[at + 1].matches("\\d{1,5}");
        return new MicroOptions(portGiven ? Integer.parseInt(args[at + 1]) : settings.port(), given);
    }

    /** Whether several servers are to share what they hold, sessions above all. */
    boolean wantGrid() {
        return given.stream().map(option -> option.toLowerCase(Locale.ROOT)).anyMatch(WANT_GRID::contains);
    }

    /** All options for the server, the file of commands that it is to run before it boots among them. */
    String[] forMicro(Path preBootCommands) {
        List<String> all = new ArrayList<>(given);
        all.addAll(List.of("--prebootcommandfile", preBootCommands.toString()));
        if (!given.contains("--port")) {
            all.addAll(List.of("--port", Integer.toString(port)));
        }
        if (!wantGrid()) {
            // together with --nohazelcast the server would open the grid's port after all
            all.remove("--nocluster");
            all.add("--nohazelcast");
        }
        return all.toArray(String[]::new);
    }
}
