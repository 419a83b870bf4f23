package id.balai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginFilterTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, https://ganra.example.id",
                "same-origin, -",
                "none, -",
                "-, https://ganra.example.id",
                "-, https://Ganra.Example.id:443",
                "-, -",
            })
    void ownPagesMaySend(String site, String origin) {
        assertThat(SameOriginFilter.isForeign(site, origin, "ganra.example.id")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "cross-site, -",
                "same-site, -",
                "cross-site, https://ganra.example.id",
                "-, https://evil.example",
                "-, https://ganra.example.id:8443",
                "-, https://ganra.example.id.evil.example",
                "-, null",
                "same-origin, https://evil.example",
                "surprise, -",
            })
    void otherPagesMayNot(String site, String origin) {
        assertThat(SameOriginFilter.isForeign(site, origin, "ganra.example.id")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8080, localhost:8080", "http://[::1]:8080, [::1]:8080"})
    void portBelongsToTheOrigin(String origin, String host) {
        assertThat(SameOriginFilter.isForeign(null, origin, host)).isFalse();
    }
}
