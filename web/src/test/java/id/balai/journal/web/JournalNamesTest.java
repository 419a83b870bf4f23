package id.balai.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Whatever the journal records has a name that people of the office understand, in both languages. */
class JournalNamesTest {

    private static final JournalNames NAMES = new JournalNames();
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

    @Test
    void everyKindOfRecordHasAName() {
        for (Locale language : LANGUAGES) {
            JournalTexts texts = new JournalTexts(language);
            assertThat(NAMES.kinds().stream().filter(name -> !texts.knowsKind(name)))
                    .as("without a name in " + language)
                    .isEmpty();
        }
    }

    @Test
    void everyFieldHasAName() {
        for (Locale language : LANGUAGES) {
            JournalTexts texts = new JournalTexts(language);
            assertThat(NAMES.fields().stream().filter(name -> !texts.knowsField(kind(name), path(name))))
                    .as("without a name in " + language)
                    .isEmpty();
        }
    }

    @Test
    void everyChoiceHasAName() {
        for (Locale language : LANGUAGES) {
            JournalTexts texts = new JournalTexts(language);
            assertThat(NAMES.choices().stream().filter(name -> !texts.knowsChoice(kind(name), path(name))))
                    .as("without a name in " + language)
                    .isEmpty();
        }
    }

    @Test
    void anUnknownFieldIsShownByItsOwnName() {
        assertThat(new JournalTexts(Locale.ENGLISH).field("Nothing", "some.thing"))
                .isEqualTo("some.thing");
    }

    private static String kind(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static String path(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
