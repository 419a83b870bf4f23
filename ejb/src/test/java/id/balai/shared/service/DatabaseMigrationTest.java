package id.balai.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.internal.jdbc.DriverDataSource;
import org.junit.jupiter.api.Test;

/** Databases of every earlier form open with the newest; databases of a newer Balai do not. */
class DatabaseMigrationTest {

    @Test
    void databaseOfEveryEarlierVersionOpensAndKeepsItsVillage() throws SQLException {
        for (MigrationInfo earlier : newest(database("list")).info().all()) {
            DataSource database = database("from" + earlier.getVersion());
            DatabaseMigration.migrations(database, "derby")
                    .target(earlier.getVersion())
                    .load()
                    .migrate();
            execute(
                    database,
                    "insert into village (id, version, name, villageword, headword, hamletword, districtword,"
                            + " regencyword, time_zone, language) values (1, 1, 'Ganra', 'Desa', 'Kepala Desa',"
                            + " 'Dusun', 'Kecamatan', 'Kabupaten', 'Asia/Makassar', 'id')");

            newest(database).migrate();

            newest(database).validate();
            assertThat(text(database, "select name from village where id = 1")).isEqualTo("Ganra");
        }
    }

    @Test
    void databaseOfANewerBalaiIsRefused() throws SQLException {
        DataSource database = database("newer");
        newest(database).migrate();
        execute(
                database,
                "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                        + " \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                        + " values (9999, '9999', 'from the future', 'SQL', 'V9999__x.sql', 1, 'APP', 1, true)");

        assertThatThrownBy(() -> newest(database).migrate()).isInstanceOf(FlywayException.class);
    }

    @Test
    void numbersOfMigrationsHaveNoGap() {
        MigrationInfo[] all = newest(database("numbers")).info().all();

        for (int position = 0; position < all.length; position++) {
            assertThat(all[position].getVersion()).isEqualTo(MigrationVersion.fromVersion("" + (position + 1)));
        }
    }

    private static Flyway newest(DataSource database) {
        return DatabaseMigration.migrations(database, "derby").load();
    }

    private static DataSource database(String name) {
        String url = "jdbc:derby:memory:migration-" + name + ";create=true";
        return new DriverDataSource(
                DatabaseMigrationTest.class.getClassLoader(), AutoloadedDriver.class.getName(), url, null, null);
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
