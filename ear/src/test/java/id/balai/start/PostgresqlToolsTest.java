package id.balai.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import id.balai.kit.settings.Settings;

class PostgresqlToolsTest {

    private static final Path FILE = Path.of("/srv/balai.dump");

    @Test
    void nameServerPortAccountAndDatabase() {
        PostgresqlTools tools = tools("jdbc:postgresql://db.internal:5433/balai?sslmode=require", "desa");

        assertThat(tools.dump(FILE))
                .isEqualTo(
                        "pg_dump --format=custom --file=/srv/balai.dump --host=db.internal --port=5433 --username=desa --dbname=balai");
        assertThat(tools.restore(FILE))
                .isEqualTo(
                        "pg_restore --no-owner --exit-on-error --host=db.internal --port=5433 --username=desa --dbname=balai /srv/balai.dump");
    }

    @Test
    void leaveOutWhatTheAddressLeavesOut() {
        assertThat(tools("jdbc:postgresql:balai", null).dump(FILE))
                .isEqualTo("pg_dump --format=custom --file=/srv/balai.dump --dbname=balai");
        assertThat(tools("jdbc:postgresql://[::1]/", "desa").dump(FILE))
                .endsWith("--host=::1 --username=desa --dbname=desa");
    }

    @Test
    void takeTheFirstOfSeveralServers() {
        assertThat(tools("jdbc:postgresql://satu:5432,dua:5433/balai", null).dump(FILE))
                .endsWith("--host=satu --port=5432 --dbname=balai");
    }

    @Test
    void showNoPasswordAndQuoteWhatAShellWouldTakeApart() {
        PostgresqlTools tools = tools("jdbc:postgresql://db/balai?user=desa&password=rahasia", null);

        assertThat(tools.dump(Path.of("/srv/cadangan kita.dump")))
                .contains("'--file=/srv/cadangan kita.dump'", "--username=desa")
                .doesNotContain("rahasia");
    }

    private static PostgresqlTools tools(String url, String user) {
        Map<String, String> env = new HashMap<>(Map.of("BALAI_DB_URL", url, "BALAI_DB_PASSWORD", "rahasia"));
        if (user != null) {
            env.put("BALAI_DB_USER", user);
        }
        return new PostgresqlTools(Settings.read(env, new Properties()));
    }
}
