package id.balai.start;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.ObjectName;

import id.balai.kit.backup.DatabaseCopy;
import id.balai.kit.settings.Settings;

/**
 * Gives a copy of the embedded database to whoever knocks on this computer and holds the key: the database can be copied
 * only by the process that has it open. One at a time; see {@link RunningSite} for the other side.
 */
final class BackupDoor extends Thread {

    /** Stands for the newest migration when there is no copy. */
    static final int FAILED = -1;

    private static final Logger LOG = Logger.getLogger("id.balai.backup");
    private static final String DATABASE = "id.balai:type=DatabaseCopying";
    private static final int MILLIS_TO_SHOW_KEY = 5_000;
    private static final int CALLERS_WAITING = 5;
    private static final int PIECE = 64 * 1024;

    /** Longer than a disk that the backup is written to may stand still. */
    private static final Duration TO_TAKE_A_PIECE = Duration.ofMinutes(2);

    private final ServerSocket door;
    private final DoorKey key;
    private final Path data;

    private BackupDoor(ServerSocket door, DoorKey key, Path data) {
        super("Balai backup");
        setDaemon(true);
        this.door = door;
        this.key = key;
        this.data = data;
    }

    /** Without it the site runs all the same, so that its failure is but a warning. */
    static void open(Settings settings) {
        if (!settings.embeddedDatabase()) {
            return;
        }
        try {
            DatabaseCopy.delete(DatabaseCopy.place(settings.data()));
            ServerSocket door = new ServerSocket(0, CALLERS_WAITING, InetAddress.getLoopbackAddress());
            DoorKey key = DoorKey.random(door.getLocalPort());
            key.leaveIn(settings.data());
            new BackupDoor(door, key, settings.data()).start();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No backup can be taken while this Balai runs", e);
        }
    }

    @Override
    public void run() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                answer(caller);
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "A backup was broken off", e);
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        caller.setSoTimeout(MILLIS_TO_SHOW_KEY);
        byte[] shown = new DataInputStream(caller.getInputStream())
                .readNBytes(key.key().length());
        if (!MessageDigest.isEqual(shown, key.key().getBytes(StandardCharsets.US_ASCII))) {
            return;
        }
        Path place = DatabaseCopy.place(data);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new WatchedOutput(caller, TO_TAKE_A_PIECE), PIECE))) {
            int schema = copy(out);
            if (schema != FAILED) {
                hand(DatabaseCopy.found(place, schema), out);
            }
        } finally {
            DatabaseCopy.delete(place);
        }
    }

    private static int copy(DataOutputStream out) throws IOException {
        try {
            return (Integer) ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName(DATABASE), "copy", new Object[0], new String[0]);
        } catch (JMException e) {
            LOG.log(Level.WARNING, "The database could not be copied", e);
            out.writeInt(FAILED);
            out.writeUTF(RootCause.inOneLine(e));
            return FAILED;
        }
    }

    private static void hand(DatabaseCopy copy, DataOutputStream out) throws IOException {
        List<Path> files = copy.files();
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        out.writeInt(copy.schema());
        out.writeLong(bytes);
        out.writeInt(files.size());
        for (Path file : files) {
            out.writeUTF(copy.name(file));
            out.writeLong(Files.size(file));
            Files.copy(file, out);
        }
    }
}
