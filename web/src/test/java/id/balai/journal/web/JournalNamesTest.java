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
            assertThat(NAMES.kinds())
                    .allSatisfy(kind -> assertThat(new JournalTexts(language).kind(kind))
                            .as(language + " " + kind)
                            .isNotEqualTo(kind));
        }
    }

    @Test
    void everyFieldHasAName() {
        for (Locale language : LANGUAGES) {
            assertThat(NAMES.fields().stream()
                            .filter(field -> !new JournalTexts(language).knows(kind(field), path(field))))
                    .as("fields without journal.field.… in " + language)
                    .isEmpty();
        }
    }

    @Test
    void everyChoiceHasAName() {
        for (Locale language : LANGUAGES) {
            assertThat(NAMES.choices().stream()
                            .filter(choice -> new JournalTexts(language)
                                    .choice(kind(choice), path(choice))
                                    .equals(path(choice))))
                    .as("choices without journal.choice.… in " + language)
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
