package id.balai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Kader Pemberdayaan Masyarakat Desa (KPMD), kader-pemberdayaan-masyarakat-desa-kpmd",
        "  Désa  Ganrä: 100% siap!, desa-ganra-100-siap",
        "17 Agustus, 17-agustus",
    })
    void isSuggestedByATitle(String title, String slug) {
        assertThat(Slug.suggestedBy(title)).hasToString(slug);
    }

    @Test
    void longTitleIsCutAtAWord() {
        assertThat(Slug.suggestedBy("musyawarah ".repeat(20)).value())
                .hasSizeLessThanOrEqualTo(120)
                .endsWith("musyawarah");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kader", "kader desa", "kader--desa", "-kader", "kader-", "kader/desa", "kadér"})
    void hasOneForm(String text) {
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void titleWithoutAnyLetterSuggestsNothing() {
        assertThatThrownBy(() -> Slug.suggestedBy("!!!")).isInstanceOf(RuleViolation.class);
    }
}
