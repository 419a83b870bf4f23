package id.balai.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import id.balai.kit.settings.Settings;

class MicroOptionsTest {

    private static final Path COMMANDS = Path.of("commands");

    @Test
    void takesThePortOfTheSettings() {
        MicroOptions options = options();

        assertThat(options.port()).isEqualTo(8081);
        assertThat(options.forMicro(COMMANDS))
                .containsExactly("--prebootcommandfile", "commands", "--port", "8081", "--nohazelcast");
    }

    @Test
    void prefersThePortBehindTheJar() {
        MicroOptions options = options("--port", "9090");

        assertThat(options.port()).isEqualTo(9090);
        assertThat(options.forMicro(COMMANDS))
                .containsSubsequence("--port", "9090")
                .doesNotContain("8081");
    }

    @Test
    void handsEveryOtherOptionOn() {
        assertThat(options("--maxhttpthreads", "20").forMicro(COMMANDS)).startsWith("--maxhttpthreads", "20");
    }

    @Test
    void opensTheDataGridOnlyForACluster() {
        assertThat(options("--clusterName", "desa").forMicro(COMMANDS)).doesNotContain("--nohazelcast");
        assertThat(options("--nocluster").forMicro(COMMANDS))
                .contains("--nohazelcast")
                .doesNotContain("--nocluster");
    }

    private static MicroOptions options(String... given) {
        return MicroOptions.of(given, Settings.read(Map.of("BALAI_PORT", "8081"), new Properties()));
    }
}
