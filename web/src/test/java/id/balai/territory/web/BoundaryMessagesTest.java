package id.balai.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.balai.kit.geometry.BadBoundaries;
import id.balai.kit.geometry.Boundary;
import id.balai.shared.RuleViolation;
import id.balai.shared.web.Complaint;

/** What whoever brings a bad file reads. */
class BoundaryMessagesTest {

    static Stream<String> faults() {
        return BadBoundaries.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsToldInAWholeSentenceInBothLanguages(String key) throws Exception {
        for (String language : new String[] {"id", "en"}) {
            assertThat(said(key, language)).endsWith(".").doesNotContain("{").isNotEqualTo(key);
        }
    }

    @Test
    void theSentenceSaysWhereToLook() throws Exception {
        assertThat(said("boundary.tooLarge", "id")).startsWith("Berkas lebih besar dari 5 MB.");
        assertThat(said("boundary.notJson", "id")).contains("baris 3, kolom 2");
        assertThat(said("boundary.otherKind", "id")).startsWith("Bentuk 1 (Kantor) berjenis Point.");
        assertThat(said("boundary.swapped", "id"))
                .startsWith("Bentuk 1, bidang 1, garis 1, titik 1 (-4.35, 119.95): lintang dan bujur");
        assertThat(said("boundary.metres", "id"))
                .contains("titik 1 (831200.5, 9518400)")
                .contains("UTM");
        assertThat(said("boundary.ring.open", "id"))
                .startsWith(
                        "Bentuk 1, bidang 1, garis 1 tidak tertutup: mulai di 119.95,-4.35, tetapi berakhir di 119.95,-4.3.");
        assertThat(said("boundary.crossing", "id"))
                .startsWith("Bentuk 1, bidang 1: garisnya saling menyilang di dekat 119.975,-4.325.");
        assertThat(said("boundary.several", "id")).startsWith("Berkas ini berisi 2 bentuk");
    }

    private static String said(String key, String language) throws Exception {
        try (InputStream file = BadBoundaries.all().get(key).get()) {
            RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> Boundary.read(file));
            return Complaint.allIn(refusal, Locale.forLanguageTag(language))
                    .get(0)
                    .text();
        }
    }
}
