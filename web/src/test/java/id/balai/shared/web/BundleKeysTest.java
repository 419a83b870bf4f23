package id.balai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

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
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.keys()).isEqualTo(INDONESIAN.keys());
    }

    @Test
    void everyKeyInUseExists() {
        assertThat(USE.demanded()).isSubsetOf(INDONESIAN.keys());
    }

    @Test
    void everyKeyIsInUse() {
        assertThat(INDONESIAN.keys().stream()
                        .filter(key -> !key.matches(ASKED_BY_LIBRARIES))
                        .filter(key -> !USE.reaches(key)))
                .isEmpty();
    }

    @Test
    void noTextIsEmpty() {
        assertThat(INDONESIAN.keys().stream().filter(key -> INDONESIAN.text(key).isBlank()))
                .isEmpty();
        assertThat(ENGLISH.keys().stream().filter(key -> ENGLISH.text(key).isBlank()))
                .isEmpty();
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        assertThat(INDONESIAN.keys().stream()
                        .filter(key -> ENGLISH.keys().contains(key))
                        .filter(key -> !INDONESIAN.placeholders(key).equals(ENGLISH.placeholders(key))))
                .isEmpty();
    }

    @Test
    void apostrophesAreDoubledWhereAPlaceholderMakesThemSpecial() {
        for (var bundle : new Bundle[] {INDONESIAN, ENGLISH}) {
            assertThat(bundle.keys().stream()
                            .filter(key -> !bundle.placeholders(key).isEmpty())
                            .filter(key -> bundle.text(key).replace("''", "").contains("'")))
                    .isEmpty();
        }
    }
}
