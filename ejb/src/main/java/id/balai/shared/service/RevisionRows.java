package id.balai.shared.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.kit.settings.Settings;

/**
 * The numbers in the database that say how often each village has changed. Beside the persistence layer, which would take
 * them for a change themselves; every statement is about one village that the caller names, or about numbers alone.
 */
@ApplicationScoped
class RevisionRows {

    private static final boolean EMBEDDED = Settings.current().embeddedDatabase();

    /** Of the database, since the clocks of nodes differ; not of the transaction's begin, which may be long ago. */
    private static final String NOW = EMBEDDED ? "current_timestamp" : "clock_timestamp() at time zone 'UTC'";

    private static final String RAISE =
            "update village_revision set number = number + 1, changedat = " + NOW + " where village_id = ?";
    private static final String BEGIN =
            "insert into village_revision (number, changedat, village_id) values (1, " + NOW + ", ?)";
    private static final String RAISE_INSTALLATION = "update installation_revision set number = number + 1";

    /** One journey to the server: what the transaction reads from now on is as it is at this moment. */
    private static final String LOOK = "set transaction isolation level repeatable read, read only;"
            + " select number from village_revision where village_id = ";

    /** The row without a village tells of the installation. */
    private static final String LATELY =
            "select village_id, number, changedat from village_revision where changedat > ?"
                    + " union all select 0, number, null from installation_revision";

    private static final String NEWEST = "select max(changedat) from village_revision";

    /** An unanswered question is no answer after this time. */
    private static final int PATIENCE_IN_SECONDS = 2;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    private DataSource database;

    /** Looked up: the server injects nothing into a bean that is first needed by the commit of a job, after its call. */
    @PostConstruct
    void findDatabase() {
        try {
            database = InitialContext.doLookup("java:app/jdbc/balai");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param connection of the transaction that has changed the village */
    void raise(long village, Connection connection) throws SQLException {
        if (update(connection, RAISE, village) == 0) {
            update(connection, BEGIN, village);
        }
    }

    /** @param connection of the transaction that has changed the list of villages and hosts */
    void raiseInstallation(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(RAISE_INSTALLATION);
        }
    }

    /** Lets the transaction that has just begun ask everything on one connection. */
    Connection connect() {
        return em.unwrap(Connection.class);
    }

    /** The village's number in a transaction that has just begun, and reads nothing newer from then on. For PostgreSQL. */
    long look(long village) {
        try (Statement statement = connect().createStatement()) {
            statement.execute(LOOK + village);
            statement.getMoreResults();
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getLong(1) : 0L;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The revision of a village could not be read", e);
        }
    }

    /** Whether the database answers within this time. */
    boolean answers(int seconds) {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(seconds);
        } catch (SQLException unreachable) {
            return false;
        }
    }

    /** When a village changed last, by the database's clock; null while none has. For PostgreSQL. */
    LocalDateTime newest() {
        return run(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(NEWEST)) {
                rows.next();
                return rows.getObject(1, LocalDateTime.class);
            }
        });
    }

    /** What changed after a moment that the database told, in no order. For PostgreSQL. */
    List<Row> changedAfter(LocalDateTime moment) {
        return run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LATELY)) {
                statement.setQueryTimeout(PATIENCE_IN_SECONDS);
                statement.setObject(1, moment);
                List<Row> changed = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        changed.add(new Row(rows.getLong(1), rows.getLong(2), rows.getObject(3, LocalDateTime.class)));
                    }
                }
                return changed;
            }
        });
    }

    /** How often a village has changed, and when last; village 0 and no moment for the installation. */
    record Row(long village, long number, LocalDateTime changedAt) {

        boolean isInstallation() {
            return changedAt == null;
        }
    }

    private static int update(Connection connection, String sql, long village) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, village);
            return statement.executeUpdate();
        }
    }

    private <T> T run(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The revision of a village could not be told", e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
