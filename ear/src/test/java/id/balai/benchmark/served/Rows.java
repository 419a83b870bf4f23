package id.balai.benchmark.served;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Fifty rows by one statement. */
@Named
@RequestScoped
public class Rows {

    @Resource(lookup = "java:app/jdbc/rows")
    DataSource database;

    private final List<Row> all = new ArrayList<>();

    @PostConstruct
    void read() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select id, title, summary, author, publishedat from news order by publishedat desc limit 50");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(new Row(
                        rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Row> getAll() {
        return all;
    }

    /** News as a list shows it. */
    public record Row(long id, String title, String summary, String author, String publishedAt) {}
}
