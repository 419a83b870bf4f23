package id.balai.shared.service;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

import id.balai.kit.settings.Settings;

/** Connects to the database that the settings name: Derby within this process, or PostgreSQL. The server pools. */
public class BalaiDataSource implements DataSource {

    /** Where Derby writes its own log: nowhere, since every error also reaches us as an exception. */
    public static final OutputStream DERBY_LOG = OutputStream.nullOutputStream();

    /** A server that does not answer is gone; in the address of the database another time can be given. */
    private static final String CONNECT_SECONDS = "2";

    private String url;

    static {
        System.setProperty("derby.stream.error.field", BalaiDataSource.class.getName() + ".DERBY_LOG");
    }

    @Override
    public Connection getConnection() throws SQLException {
        Settings settings = Settings.current();
        Properties account = new Properties();
        settings.databaseUser().ifPresent(user -> account.setProperty("user", user));
        settings.databasePassword().ifPresent(password -> account.setProperty("password", password));
        if (!settings.embeddedDatabase()) {
            account.setProperty("connectTimeout", CONNECT_SECONDS);
        }
        Connection connection = driver(settings).connect(settings.databaseUrl(), account);
        if (settings.embeddedDatabase()) {
            // or Derby keeps what subqueries read open for as long as the connection lives, and walks it at each commit
            connection.setHoldability(ResultSet.CLOSE_CURSORS_AT_COMMIT);
        }
        return connection;
    }

    private static Driver driver(Settings settings) {
        return settings.embeddedDatabase()
                ? new org.apache.derby.iapi.jdbc.AutoloadedDriver()
                : new org.postgresql.Driver();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** Some servers insist on a url in the definition; ours comes from the settings. */
    public void setUrl(String url) {
        this.url = url;
    }

    public String getUrl() {
        return url;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the drivers log through the platform
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the drivers' own limits hold
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper for " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
