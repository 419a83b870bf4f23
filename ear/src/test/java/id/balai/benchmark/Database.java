package id.balai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server of the benchmark's own, with a database for each set of data. */
final class Database implements AutoCloseable {

    static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final long pid;

    Database(Path folder) {
        try {
            Path data = folder.resolve("postgresql");
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setRegisterShutdownHook(false)
                    .setCleanDataDirectory(false)
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("max_wal_size", "4GB")
                    // what it does by itself would fall on whoever is being measured; the data is analysed once it is
                    // there
                    .setServerConfig("autovacuum", "off")
                    .start();
            pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void create(String name) {
        execute(USER, "create database " + name);
    }

    /** Makes one database like another, which nobody may be connected to. */
    void copy(String from, String to) {
        execute(USER, "create database " + to + " template " + from);
    }

    void execute(String database, String... statements) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what the query finds. */
    List<String> texts(String database, String query) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String database, String query) {
        return Long.parseLong(texts(database, query).get(0));
    }

    private Connection connect(String database) throws SQLException {
        return server.getDatabase(USER, database).getConnection();
    }

    String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    Map<String, String> settings(String database) {
        return Map.of("BALAI_DB_URL", address(database), "BALAI_DB_USER", USER);
    }

    Duration cpu() {
        return CpuTime.ofFamily(pid);
    }

    /** How many a database has ended; the server counts them with a second's delay. */
    long transactions(String database) {
        return number(
                USER, "select xact_commit + xact_rollback from pg_stat_database where datname = '" + database + "'");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
