package id.balai.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;

import org.junit.jupiter.api.Test;

class VillageCodeTest {

    @Test
    void namesTheProvince() {
        assertThat(VillageCode.province("7312042001")).contains("Sulawesi Selatan");
        assertThat(VillageCode.province("9912042001")).isEmpty();
        assertThat(VillageCode.province("7")).isEmpty();
        assertThat(VillageCode.province(null)).isEmpty();
    }

    @Test
    void completesAnUnknownProvinceOnly() {
        Village village = new Village("7312042001", new VillageName("Ganra"), ZoneId.of("Asia/Makassar"));
        village.completeByCode();
        assertThat(village.getRegion().getProvince()).isEqualTo("Sulawesi Selatan");

        village.getRegion().setProvince("Sulsel");
        village.completeByCode();
        assertThat(village.getRegion().getProvince()).isEqualTo("Sulsel");
    }
}
