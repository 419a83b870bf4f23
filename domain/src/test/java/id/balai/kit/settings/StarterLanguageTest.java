package id.balai.kit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;

class StarterLanguageTest {

    @Test
    void isIndonesianUnlessTheConsoleIsEnglish() {
        assertThat(StarterLanguage.of(Map.of())).isEqualTo(Locale.ROOT);
        assertThat(StarterLanguage.of(Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.ROOT);
        assertThat(StarterLanguage.of(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void followsTheStrongestVariableThatIsSet() {
        assertThat(StarterLanguage.of(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "id_ID.UTF-8")))
                .isEqualTo(Locale.ROOT);
        assertThat(StarterLanguage.of(Map.of("LANG", "id_ID.UTF-8", "LC_MESSAGES", "en_US", "LC_ALL", "")))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void findsEverySentenceInBothLanguages() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    private static Set<Object> keys(String bundle) throws IOException {
        try (InputStream in = StarterLanguage.class.getResourceAsStream(bundle)) {
            Properties texts = new Properties();
            texts.load(in);
            return texts.keySet();
        }
    }
}
