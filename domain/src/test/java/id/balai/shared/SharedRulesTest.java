package id.balai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/artikel/2020/07/30/kader", "https://example.id/a?b=1", "http://example.id"})
    void linkIsAPathOrAWebAddress(String link) {
        assertThat(WebLink.orNull(" " + link + " ", "link")).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "//example.id", "data:text/html,x", "example.id", "https:///x", "/a b"})
    void linkIsNothingElse(String link) {
        assertThatThrownBy(() -> WebLink.orNull(link, "link"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("link"));
    }

    @Test
    void pageKnowsItsNeighbours() {
        Page<String> last = new Page<>(List.of("x"), 3, 12, 25);

        assertThat(last.count()).isEqualTo(3);
        assertThat(last.hasNext()).isFalse();
        assertThat(last.hasPrevious()).isTrue();
        assertThat(new Page<>(List.of(), 4, 12, 25).exists()).isFalse();
        assertThat(new Page<>(List.of(), 1, 12, 0).exists()).isTrue();
    }

    @Test
    void instantIsStoredInUtc() {
        InstantConverter converter = new InstantConverter();
        Instant instant = Instant.parse("2026-11-24T08:00:00Z");

        assertThat(converter.convertToDatabaseColumn(instant)).isEqualTo("2026-11-24T08:00");
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(instant)))
                .isEqualTo(instant);
    }

    @Test
    void villageOfAThreadEndsWithItsWork() throws Exception {
        String seen = VillageContext.call(
                1,
                () -> VillageContext.call(2, () -> VillageContext.require("a test") + "")
                        + VillageContext.require("a test"));

        assertThat(seen).isEqualTo("21");
        assertThat(VillageContext.current()).isEmpty();
        assertThatThrownBy(() -> VillageContext.require("a test")).isInstanceOf(NoVillageException.class);
    }
}
