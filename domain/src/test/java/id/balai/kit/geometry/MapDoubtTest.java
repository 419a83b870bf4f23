package id.balai.kit.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class MapDoubtTest {

    private static final Place OFFICE = new Place(119.9332, -4.32255);
    private static final Boundary NEAR = Boundary.read(BadBoundaries.polygon(BadBoundaries.SQUARE));

    @Test
    void landAroundTheOfficeIsNotDoubted() {
        assertThat(MapDoubt.about(NEAR, OFFICE)).isEmpty();
    }

    @Test
    void landFarFromTheOfficeIsDoubtedWithItsFarthestPlace() {
        assertThat(MapDoubt.about(List.of(new Place(119.95, -4.35), new Place(120.5, -4.32255)), OFFICE))
                .containsExactly(new MapDoubt("map.doubt.far", List.of("120.5,-4.32255", 63L)));
    }

    @Test
    void fortyNineKilometresAreNotFarAndFiftyOneAre() {
        assertThat(MapDoubt.about(List.of(new Place(119.9332, -4.32255 + 49 / 111.195)), OFFICE))
                .isEmpty();
        assertThat(MapDoubt.about(List.of(new Place(119.9332, -4.32255 + 51 / 111.195)), OFFICE))
                .hasSize(1);
    }

    @Test
    void landOutsideTheCountryIsDoubtedEvenWithoutAnOffice() {
        assertThat(MapDoubt.about(List.of(new Place(151.2, -33.9)), null))
                .containsExactly(new MapDoubt("map.doubt.abroad", List.of("151.2,-33.9")));
    }
}
