package id.balai.kit.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void servesThisComputerFromAnEmbeddedDatabaseWhenNothingIsSet() {
        Settings settings = read(Map.of());

        Path data = Path.of("balai-data").toAbsolutePath();
        assertThat(settings.data()).isEqualTo(data);
        assertThat(settings.databaseUrl()).isEqualTo("jdbc:derby:" + data.resolve("db") + ";create=true");
        assertThat(settings.embeddedDatabase()).isTrue();
        assertThat(settings.demo()).isFalse();
        assertThat(settings.bindAddress()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.trustedProxies()).isEmpty();
        assertThat(settings.administratorPassword()).isEmpty();
    }

    @Test
    void takesEverythingFromTheEnvironment() {
        Settings settings = read(Map.of(
                "BALAI_DATA", "/var/lib/balai",
                "BALAI_DB_URL", "jdbc:postgresql://db/balai",
                "BALAI_DB_USER", "balai",
                "BALAI_DB_PASSWORD", "rahasia",
                "BALAI_DEMO", "true",
                "BALAI_ADMIN_PASSWORD", "cukup panjang",
                "BALAI_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8,fd00::/8",
                "BALAI_BIND", "0.0.0.0",
                "BALAI_PORT", "80"));

        assertThat(settings.data()).isEqualTo(Path.of("/var/lib/balai"));
        assertThat(settings.embeddedDatabase()).isFalse();
        assertThat(settings.databaseUser()).contains("balai");
        assertThat(settings.databasePassword()).contains("rahasia");
        assertThat(settings.demo()).isTrue();
        assertThat(settings.administratorPassword()).contains("cukup panjang");
        assertThat(settings.trustedProxies()).containsExactly("127.0.0.1", "10.0.0.0/8", "fd00::/8");
        assertThat(settings.bindAddress()).isEqualTo("0.0.0.0");
        assertThat(settings.port()).isEqualTo(80);
    }

    @Test
    void prefersTheSystemProperty() {
        Properties system = new Properties();
        system.setProperty("BALAI_PORT", "81");

        assertThat(Settings.read(Map.of("BALAI_PORT", "80"), system).port()).isEqualTo(81);
    }

    @Test
    void takesABlankValueAsNotGiven() {
        assertThat(read(Map.of("BALAI_DB_URL", " ", "BALAI_PORT", "")).port()).isEqualTo(8080);
    }

    @Test
    void namesTheSettingThatWasProbablyMeant() {
        assertThatThrownBy(() -> read(Map.of("BALAI_PROT", "80")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessage("Pengaturan BALAI_PROT tidak dikenal; mungkin maksudnya BALAI_PORT: perbaiki atau hapus.");
    }

    @Test
    void refusesAMisspeltSystemPropertyToo() {
        Properties system = new Properties();
        system.setProperty("balai_demo", "true");

        assertThatThrownBy(() -> Settings.read(Map.of(), system)).hasMessageContaining("BALAI_DEMO");
    }

    @Test
    void listsTheKnownNamesWhenNoneIsNear() {
        assertThatThrownBy(() -> read(Map.of("BALAI_SOMETHING_ELSE", "1")))
                .hasMessageStartingWith("Pengaturan BALAI_SOMETHING_ELSE tidak dikenal; hapus")
                .hasMessageContaining("BALAI_DB_URL, BALAI_DB_USER");
    }

    @Test
    void speaksEnglishToAnEnglishConsole() {
        assertThatThrownBy(() -> read(Map.of("BALAI_PORT", "banyak", "LANG", "en_GB.UTF-8")))
                .hasMessage("BALAI_PORT is \"banyak\"; write a port number from 1 to 65535, such as 8080.");
    }

    @ParameterizedTest
    @CsvSource({
        "BALAI_DB_URL, jdbc:mysql://db/balai",
        "BALAI_DB_URL, jdbc:derby://db/balai",
        "BALAI_DATA, /srv/a;b",
        "BALAI_DEMO, ya",
        "BALAI_PORT, 0",
        "BALAI_PORT, 65536",
        "BALAI_BIND, balai.example.id",
        "BALAI_BIND, 300.1.1.1",
        "BALAI_TRUSTED_PROXIES, 10.0.0.0/33",
        "BALAI_TRUSTED_PROXIES, proxy",
        "BALAI_ADMIN_PASSWORD, pendek",
        "BALAI_OPERATOR_PASSWORD, pendek"
    })
    void refusesAValueThatCannotBeUsed(String name, String value) {
        assertThatThrownBy(() -> read(Map.of(name, value)))
                .isInstanceOfSatisfying(
                        InvalidSetting.class, e -> assertThat(e.name()).isEqualTo(name))
                .hasMessageContaining(name)
                .hasMessageEndingWith(".");
    }

    @Test
    void showsNoPasswordInASentenceOrAsText() {
        assertThatThrownBy(() -> read(Map.of("BALAI_ADMIN_PASSWORD", "pendek")))
                .message()
                .doesNotContain("\"pendek\"");
        assertThatThrownBy(() -> read(Map.of("BALAI_DB_URL", "jdbc:mysql://db/balai?password=rahasia")))
                .message()
                .doesNotContain("rahasia");
        assertThat(read(Map.of("BALAI_DB_PASSWORD", "rahasia")).toString()).doesNotContain("rahasia");
    }

    private static Settings read(Map<String, String> env) {
        return Settings.read(env, new Properties());
    }
}
