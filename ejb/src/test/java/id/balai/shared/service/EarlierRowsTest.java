package id.balai.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.flywaydb.core.internal.jdbc.DriverDataSource;
import org.junit.jupiter.api.Test;

import id.balai.kit.richtext.RichText;

/** What migrations make of rows that were stored before them, on both databases. */
class EarlierRowsTest {

    private static final String SOURCE = "src=\"/media/" + "a".repeat(64) + "/400.jpg\"";

    private static final List<String> SILENT = List.of(
            "<figure><img alt=\"\" " + SOURCE + "></figure>",
            "<p>Isi</p><img width=\"400\" " + SOURCE + " height=\"7\">",
            "<figure><img " + SOURCE + " width=\"400\" height=\"300\" alt=\"\"><figcaption>Sawah</figcaption></figure>",
            "<img " + SOURCE + " alt=\"Sawah\"><img " + SOURCE + " height=\"12345\" alt=\" \">");

    private static final List<String> DESCRIBED = List.of(
            "",
            "<p>alt=\"\" &lt;img alt=\"\" src=</p>",
            "<img " + SOURCE + " alt=\"Sawah\" height=\"300\" width=\"400\">",
            "<img " + SOURCE + " alt=\"\" role=\"presentation\">",
            "<img " + SOURCE + " alt=\"\" height=\"300\" role=\"presentation\" width=\"400\">");

    @Test
    void articlesKnowWhetherTheirTextShowsAPictureThatNothingDescribes() throws SQLException, IOException {
        assertUndescribedAreKnown(
                new DriverDataSource(
                        EarlierRowsTest.class.getClassLoader(),
                        AutoloadedDriver.class.getName(),
                        "jdbc:derby:memory:earlier-rows;create=true",
                        null,
                        null),
                "derby");
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertUndescribedAreKnown(server.getPostgresDatabase(), "postgresql");
        }
    }

    private static void assertUndescribedAreKnown(DataSource database, String vendor) throws SQLException {
        migrateTo("7", database, vendor);
        List<String> bodies = new ArrayList<>(SILENT);
        bodies.addAll(DESCRIBED);
        try (Connection connection = database.getConnection()) {
            addVillage(connection);
            for (int id = 0; id < bodies.size(); id++) {
                addArticle(connection, id, RichText.of(bodies.get(id)).html());
            }
        }

        migrateTo("8", database, vendor);

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, body_undescribed from article order by id")) {
            for (int id = 0; id < bodies.size(); id++) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getBoolean(2)).as(vendor + " " + bodies.get(id)).isEqualTo(id < SILENT.size());
            }
        }
    }

    private static void migrateTo(String version, DataSource database, String vendor) {
        DatabaseMigration.migrations(database, vendor).target(version).load().migrate();
    }

    private static void addVillage(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into village (id, version, name, villageword, headword, hamletword, districtword,"
                    + " regencyword, time_zone, language) values (1, 1, 'Ganra', 'Desa', 'Kepala Desa', 'Dusun',"
                    + " 'Kecamatan', 'Kabupaten', 'Asia/Makassar', 'id')");
        }
    }

    private static void addArticle(Connection connection, int id, String body) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into article (id, version, village_id, title, slug, body, author, headline, state, changedat)"
                        + " values (?, 1, 1, 'Judul', ?, ?, 'Kantor', false, 'DRAFT', current_timestamp)")) {
            statement.setLong(1, id);
            statement.setString(2, "judul-" + id);
            statement.setString(3, body);
            statement.executeUpdate();
        }
    }
}
