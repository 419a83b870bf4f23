package id.balai.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

import id.balai.kit.backup.BackupWriter;
import id.balai.kit.backup.DatabaseCopy;

/** The database of a site that does not run: opened, copied and closed by this process. */
record ClosedDatabase(Path database, Path data) implements DatabaseSource {

    @Override
    public void copyTo(BackupWriter backup, Progress progress) throws IOException {
        Path place = DatabaseCopy.place(data);
        try (PackedDriver derby = PackedDriver.derby()) {
            DatabaseCopy copy = copy(derby, place);
            backup.describe(copy.schema(), Instant.now());
            List<Path> files = copy.files();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            progress.expect(bytes);
            for (Path file : files) {
                try (InputStream content = Files.newInputStream(file)) {
                    backup.add(copy.name(file), content);
                }
            }
        } finally {
            DatabaseCopy.delete(place);
        }
    }

    private DatabaseCopy copy(PackedDriver derby, Path place) throws IOException {
        String url = "jdbc:derby:" + database;
        try (Connection open = derby.driver().connect(url, new Properties())) {
            return DatabaseCopy.of(open, derby.driver(), place);
        } catch (SQLException e) {
            throw new IOException(RootCause.inOneLine(e), e);
        } finally {
            DatabaseCopy.close(derby.driver(), url);
        }
    }
}
