package id.balai.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.balai.shared.Slug;

class DatedSlugTest {

    @Test
    void addressHoldsDayAndSlug() {
        assertThat(of("2020/07/30/kader-desa"))
                .contains(new DatedSlug(LocalDate.of(2020, 7, 30), new Slug("kader-desa")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020/7/30/kader-desa",
                "2020/13/01/kader-desa",
                "2021/02/29/kader-desa",
                "20/07/30/kader-desa",
                "+2020/07/30/kader-desa",
                "2020/07/30",
                "2020/07/30/kader-desa/lagi",
                "2020/07/30/kader-desa/",
                "2020/07/30/Kader",
                "a/b/c/d",
                "",
            })
    void otherFormsAreNoAddress(String path) {
        assertThat(of(path)).isEmpty();
    }

    private static Optional<DatedSlug> of(String path) {
        return DatedSlug.of(List.of(path.split("/", -1)));
    }
}
