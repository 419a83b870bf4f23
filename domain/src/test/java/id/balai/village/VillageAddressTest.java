package id.balai.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.balai.shared.RuleViolation;

class VillageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://Ganra.Desa.ID/, https://ganra.desa.id, ganra.desa.id",
        "http://localhost:8080, http://localhost:8080, localhost",
    })
    void publicAddressIsSchemeAndHost(String typed, String kept, String host) {
        assertThat(PublicAddress.of(typed)).hasToString(kept);
        assertThat(PublicAddress.of(typed).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ganra.desa.id",
                "ftp://ganra.desa.id",
                "https://ganra.desa.id/beranda",
                "https://ganra.desa.id?x=1",
                "https://admin@ganra.desa.id",
                "javascript:alert(1)",
                "https://",
                "dua kata",
            })
    void publicAddressIsNothingElse(String typed) {
        assertThatThrownBy(() -> PublicAddress.of(typed)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void hostIsKeptAsItIsCompared() {
        assertThat(new VillageHost(" Ganra.Desa.ID. ", 1).getHost()).isEqualTo("ganra.desa.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ganra.desa.id", "ganra.desa.id:8080", "ganra_desa", "-ganra.id", "", "a b"})
    void hostIsNothingElse(String typed) {
        assertThatThrownBy(() -> new VillageHost(typed, 1)).isInstanceOf(RuleViolation.class);
    }
}
