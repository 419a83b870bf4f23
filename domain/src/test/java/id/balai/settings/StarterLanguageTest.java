package id.balai.settings;

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
    void is_indonesian_unless_the_console_is_english() {
        assertThat(StarterLanguage.of(Map.of())).isEqualTo(Locale.ROOT);
        assertThat(StarterLanguage.of(Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.ROOT);
        assertThat(StarterLanguage.of(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void follows_the_strongest_variable_that_is_set() {
        assertThat(StarterLanguage.of(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "id_ID.UTF-8")))
                .isEqualTo(Locale.ROOT);
        assertThat(StarterLanguage.of(Map.of("LANG", "id_ID.UTF-8", "LC_MESSAGES", "en_US", "LC_ALL", "")))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void finds_every_sentence_in_both_languages() throws IOException {
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
