package id.balai.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

import id.balai.shared.VillageContext;

/** Puts entries into the journal of the current village as text, past the program that would write them today. */
@Stateless
@PermitAll
public class EarlierEntries {

    private static final String INSERT = "insert into journal_entry (id, version, village_id, happenedat, actor,"
            + " username, action, subject, subject_id, title, changes) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Below all ids that the program gives. */
    private static final AtomicLong LAST = new AtomicLong();

    @Resource(lookup = "java:app/jdbc/balai")
    DataSource database;

    /** @return the id of the entry */
    public long write(String username, String action, String kind, long id, String title, String changes) {
        long entry = LAST.decrementAndGet();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, entry);
            insert.setLong(2, VillageContext.require("an earlier entry"));
            insert.setTimestamp(3, Timestamp.from(Instant.EPOCH));
            insert.setString(4, username);
            insert.setString(5, username);
            insert.setString(6, action);
            insert.setString(7, kind);
            insert.setLong(8, id);
            insert.setString(9, title);
            insert.setString(10, changes);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return entry;
    }
}
