package id.balai.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileAddressTest {

    @Test
    void itsOriginIsSchemeAndHostAndPort() {
        assertThat(TileAddress.of(" https://Tiles.example.id:8443/peta/{z}/{x}/{y}.png?kunci=a ")
                        .origin())
                .isEqualTo("https://tiles.example.id:8443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tiles.example.id/{z}/{x}/{y}.png",
                "https://tiles.example.id/{z}/{x}.png",
                "https://{s}.example.id/{z}/{x}/{y}.png",
                "https://{z}.example.id/{x}/{y}.png",
                "https://tiles.example.id{z}/{x}/{y}.png",
                "https://user:pass@tiles.example.id/{z}/{x}/{y}.png",
                "https://tiles.example.id/{z}/{x}/{y}/{y}.png",
                "https://tiles.example.id/{z}/{x}/{y}.png#a",
                "https://tiles.example.id/{z}/{x}/{y} .png",
                "https:///{z}/{x}/{y}",
                "javascript:{z}{x}{y}",
                "peta"
            })
    void whatIsNoAddressOfTilesIsRefused(String typed) {
        assertThatThrownBy(() -> TileAddress.of(typed)).hasMessage("map.tiles.form");
    }

    @Test
    void tilesWithoutCreditAreRefused() {
        VillageMap map = new VillageMap();

        assertThatThrownBy(() -> map.useTiles("https://tiles.example.id/{z}/{x}/{y}.png", null))
                .hasMessage("map.tiles.credit");
    }

    @Test
    void withoutAnAddressNobodyIsCredited() {
        VillageMap map = new VillageMap();
        map.useTiles("https://tiles.example.id/{z}/{x}/{y}.png", "Badan Informasi Geospasial");

        map.useTiles(null, "Badan Informasi Geospasial");

        assertThat(map.tiles()).isEmpty();
        assertThat(map.getTileCredit()).isNull();
    }
}
