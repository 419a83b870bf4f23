package id.balai.kit.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A whole copy of the embedded database in a folder of its own, as it was at one moment; the database stays in use
 * meanwhile.
 *
 * @param schema the newest migration in it
 */
public record DatabaseCopy(Path folder, int schema) {

    private static final Logger LOG = Logger.getLogger("id.balai.backup");
    private static final String LOCK = ".lck";

    /**
     * Copies, and opens the copy once, so that what could not be opened later is noticed now.
     *
     * @param folder new; deleted first if an earlier copy was broken off there
     */
    public static DatabaseCopy of(Connection database, Driver derby, Path folder) throws SQLException, IOException {
        delete(folder);
        Files.createDirectories(folder);
        try (CallableStatement backup = database.prepareCall("call SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            backup.setString(1, folder.toString());
            backup.execute();
        }
        Path copy = within(folder);
        return new DatabaseCopy(copy, schema(derby, copy));
    }

    /** A copy that was made in the folder by {@link #of}. */
    public static DatabaseCopy found(Path folder, int schema) throws IOException {
        return new DatabaseCopy(within(folder), schema);
    }

    /** Where in the data folder a copy is made. */
    public static Path place(Path data) {
        return data.resolve("backup.tmp");
    }

    private static Path within(Path folder) throws IOException {
        try (Stream<Path> copies = Files.list(folder)) {
            return copies.filter(Files::isDirectory).findFirst().orElseThrow(() -> new NoSuchFileException("db"));
        }
    }

    /** The newest migration of the database in a folder, which is opened and closed again. */
    public static int schema(Driver derby, Path folder) throws SQLException {
        String url = "jdbc:derby:" + folder;
        try (Connection copy = derby.connect(url, new Properties());
                Statement statement = copy.createStatement();
                ResultSet versions = statement.executeQuery(
                        "select \"version\" from \"flyway_schema_history\" where \"success\" = true")) {
            int newest = 0;
            while (versions.next()) {
                String version = versions.getString(1);
                newest = version == null ? newest : Math.max(newest, Integer.parseInt(version));
            }
            return newest;
        } finally {
            close(derby, url);
        }
    }

    /** Closes the database in a folder; Derby says by an exception that it has. */
    public static void close(Driver derby, String url) {
        try {
            derby.connect(url + ";shutdown=true", new Properties()).close();
        } catch (SQLException closed) {
            LOG.log(Level.FINE, "Closed", closed);
        }
    }

    /** The files of the copy, without those that only mark a database as open. */
    public List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(LOCK))
                    .sorted()
                    .toList();
        }
    }

    /** What a file of the copy is called in a backup. */
    public String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Deletes a folder with all that is in it, if there is one. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
