package id.balai.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the built balai.jar on a database server. */
@OwnServers
class StartOnPostgresqlIT {

    private static EmbeddedPostgres server;

    @TempDir
    Path folder;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Test
    void refusesADatabaseThatDoesNotExist() {
        try (BalaiProcess balai = BalaiProcess.launch(folder, settings("desa"))) {
            assertThat(balai.exitCode()).isEqualTo(2);
            assertThat(balai.errors())
                    .isEqualToIgnoringNewLines(
                            "Basis data %s belum ada di servernya; buat dahulu basis data itu, atau perbaiki BALAI_DB_URL."
                                    .formatted(url("desa")));
        }
    }

    @Test
    void servesFromADatabaseThatIsThere() {
        try (BalaiProcess balai = BalaiProcess.ready(folder, settings("postgres"))) {
            assertThat(balai.output())
                    .startsWith("Balai siap: " + balai.baseUrl())
                    .hasLineCount(1);
            assertThat(balai.errors()).isEmpty();
            assertThat(folder.resolve("data").resolve("db")).doesNotExist();
        }
    }

    @Test
    void givesUpOnADatabaseThatCannotBeMigrated() throws SQLException {
        execute(server.getPostgresDatabase(), "create database rusak");
        DataSource database = server.getDatabase("postgres", "rusak");
        Flyway.configure().dataSource(database).baselineVersion("0").load().baseline();
        execute(database, "create table village (id int)");

        try (BalaiProcess balai = BalaiProcess.launch(folder, settings("rusak"))) {
            assertThat(balai.exitCode()).isEqualTo(1);
            Path log = folder.resolve("data").resolve("balai.log");
            assertThat(balai.errors())
                    .startsWith("Balai gagal dimulai: Basis data tidak dapat diperbarui (")
                    .contains("\"village\" already exists")
                    .endsWith("); kembalikan cadangannya, atau pakai basis data yang kosong. Rinciannya ada di " + log
                            + "." + System.lineSeparator())
                    .hasLineCount(1);
            assertThat(balai.output()).isEmpty();
            assertThat(log).content().contains("V1__");
        }
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Map<String, String> settings(String database) {
        return Map.of("BALAI_DB_URL", url(database), "BALAI_DB_USER", "postgres", "BALAI_DEMO", "true");
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }
}
