package id.balai.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Provides the database of an integration run and tells the server's JVM about it, before any container starts.
 *
 * <p>The system property {@code balai.it.database} says which: {@code derby} (in memory), {@code postgresql} (started
 * here, or the empty one named by {@code BALAI_IT_POSTGRESQL_URL}, {@code …_USER}, {@code …_PASSWORD}, which one server
 * has to have for itself: {@code -Dit.forks=1 -Dit.test='*IT'}). Without the property this is a plain unit test run, and
 * nothing happens.
 */
public class TestDatabase implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var database = System.getProperty("balai.it.database");
        if (database == null) {
            return;
        }
        var settings = switch (database) {
            case "derby" -> List.of("-DBALAI_DB_URL=jdbc:derby:memory:it;create=true");
            case "postgresql" -> postgresql();
            default -> throw new IllegalArgumentException("balai.it.database is derby or postgresql");
        };
        System.setProperty("balai.it.jvm", ServerJvm.options(database, settings));
    }

    private List<String> postgresql() {
        var named = Optional.ofNullable(System.getenv("BALAI_IT_POSTGRESQL_URL"));
        if (named.isPresent()) {
            return settings(
                    named.get(),
                    System.getenv("BALAI_IT_POSTGRESQL_USER"),
                    System.getenv("BALAI_IT_POSTGRESQL_PASSWORD"));
        }
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres", "postgres", "postgres");
    }

    private static List<String> settings(String url, String user, String password) {
        return List.of("-DBALAI_DB_URL=" + url, "-DBALAI_DB_USER=" + user, "-DBALAI_DB_PASSWORD=" + password);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
