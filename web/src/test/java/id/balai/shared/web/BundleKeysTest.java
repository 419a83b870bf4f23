package id.balai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import id.balai.Sources;

/** Every text the reader sees stands in the bundle, once in each language, and nothing else stands there. */
class BundleKeysTest {

    private static final Bundle INDONESIAN = Bundle.indonesian();
    private static final Bundle ENGLISH = Bundle.english();
    private static final KeyUse USE = new KeyUse(Sources.pages(), Sources.classes());

    /** Keys that Faces, Bean Validation and PrimeFaces look up by themselves. */
    private static final String ASKED_BY_LIBRARIES = "(jakarta|org|primefaces)\\..*";

    @Test
    void bothLanguagesOfAPartHaveTheSameKeys() {
        assertThat(INDONESIAN.missingIn(ENGLISH)).isEmpty();
        assertThat(ENGLISH.missingIn(INDONESIAN)).isEmpty();
    }

    @Test
    void aKeyStandsInOnePartOnly() {
        assertThat(INDONESIAN.repeated()).isEmpty();
        assertThat(ENGLISH.repeated()).isEmpty();
    }

    @Test
    void theBuildJoinsAllPartsUnchanged() throws IOException {
        assertThat(joined("messages.properties")).isEqualTo(INDONESIAN.ofPages());
        assertThat(joined("messages_en.properties")).isEqualTo(ENGLISH.ofPages());
        assertThat(joined("/ValidationMessages.properties")).isEqualTo(INDONESIAN.ofValidation());
        assertThat(joined("/ValidationMessages_en.properties")).isEqualTo(ENGLISH.ofValidation());
    }

    @Test
    void everyKeyInUseExists() {
        assertThat(USE.demanded()).isSubsetOf(INDONESIAN.keys());
    }

    @Test
    void everyKeyIsInUse() {
        assertThat(INDONESIAN.keys().stream()
                        .filter(key -> !key.matches(ASKED_BY_LIBRARIES))
                        .filter(key -> !USE.reaches(key))
                        .map(INDONESIAN::named))
                .isEmpty();
    }

    @Test
    void noTextIsEmpty() {
        assertThat(INDONESIAN.keys().stream()
                        .filter(key -> INDONESIAN.text(key).isBlank())
                        .map(INDONESIAN::named))
                .isEmpty();
        assertThat(ENGLISH.keys().stream()
                        .filter(key -> ENGLISH.text(key).isBlank())
                        .map(ENGLISH::named))
                .isEmpty();
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        assertThat(INDONESIAN.keys().stream()
                        .filter(key -> ENGLISH.keys().contains(key))
                        .filter(key -> !INDONESIAN.placeholders(key).equals(ENGLISH.placeholders(key)))
                        .map(INDONESIAN::named))
                .isEmpty();
    }

    @Test
    void apostrophesAreDoubledWhereAPlaceholderMakesThemSpecial() {
        for (var bundle : new Bundle[] {INDONESIAN, ENGLISH}) {
            assertThat(bundle.keys().stream()
                            .filter(key -> !bundle.placeholders(key).isEmpty())
                            .filter(key -> bundle.text(key).replace("''", "").contains("'"))
                            .map(bundle::named))
                    .isEmpty();
        }
    }

    private static Properties joined(String bundle) throws IOException {
        try (var reader = new InputStreamReader(Messages.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
