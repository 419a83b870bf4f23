package id.balai.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileSourceTest {

    @ParameterizedTest
    @CsvSource({
        "https://tile.openstreetmap.org/{z}/{x}/{y}.png, https://tile.openstreetmap.org",
        "https://{s}.tile.example.id/{z}/{x}/{y}.png, https://*.tile.example.id",
        "https://peta.example.id:8443/a/{z}/{x}/{y}?k=1, https://peta.example.id:8443",
    })
    void aPolicyNamesOnlyThePlaceOfTheTiles(String address, String origin) {
        assertThat(TileSource.of(address).orElseThrow().origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "http://tile.example.id/{z}/{x}/{y}.png",
                "https://*/{z}/{x}/{y}",
                "https://a.example.id; script-src */{z}/{x}/{y}",
                "https://{s}/{z}/{x}/{y}",
                "https://a.{s}.example.id/{z}/{x}/{y}",
                "https://orang@a.example.id/{z}/{x}/{y}",
            })
    void fromAnAddressThatIsNotOnePlaceNothingIsLoaded(String address) {
        assertThat(TileSource.of(address)).isEmpty();
    }
}
