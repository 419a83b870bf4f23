package id.balai.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import id.balai.kit.geometry.Boundary;
import id.balai.kit.geometry.Place;
import id.balai.kit.geometry.PolygonRings;
import id.balai.territory.AreaKind;
import id.balai.territory.PublicArea;
import id.balai.territory.Territory;

class MapDrawingTest {

    private static final BigDecimal SOUTH = new BigDecimal("-4.32");

    private static final BigDecimal EAST = new BigDecimal("119.93");

    @Test
    void theLandFillsThePaperWithNorthAbove() {
        MapDrawing drawing = draw(box(119.90, -4.36, 119.96, -4.30), List.of());

        assertThat(drawing.village().path()).matches("M[^a-z]+l[^a-z]+z");
        assertThat(drawing.height()).isBetween(390, 410);
        assertThat(drawing.office().x()).isEqualTo(200);
        assertThat(drawing.office().y()).isBetween(130.0, 150.0);
    }

    @Test
    void aKilometreIsAsLongEastwardsAsNorthwards() {
        MapFrame frame = MapFrame.around(box(110, 59, 112, 61).bounds());
        Spot middle = frame.spot(new Place(111, 60));

        double north = middle.y() - frame.spot(new Place(111, 60.5)).y();
        double east = frame.spot(new Place(112, 60)).x() - middle.x();

        assertThat(east).isCloseTo(north, within(0.2));
    }

    @Test
    void anOfficeAloneIsNoMap() {
        assertThat(MapDrawing.of(territory(null, List.of()), "Kantor", PublicArea::name))
                .isEmpty();
        assertThat(MapDrawing.of(territory(null, List.of(hamlet(1, null, null))), "Kantor", PublicArea::name))
                .isEmpty();
    }

    @Test
    void aPartWithoutBoundaryIsAMarkWithItsName() {
        PublicArea hamlet = hamlet(1, null, SOUTH.add(new BigDecimal("0.01")));
        MapDrawing drawing = draw(null, List.of(hamlet));

        assertThat(drawing.village()).isNull();
        assertThat(drawing.marks()).hasSize(1);
        assertThat(drawing.labels()).extracting(MapLabel::text).containsExactly("Kantor", "Dusun 1");
    }

    @Test
    void namesDoNotCoverEachOther() {
        List<PublicArea> crowd = IntStream.range(0, 30)
                .mapToObj(i -> hamlet(i, box(119.92, -4.33, 119.94, -4.31), null))
                .toList();

        List<MapLabel> labels = draw(box(119.90, -4.36, 119.96, -4.30), crowd).labels();

        assertThat(labels).hasSizeBetween(3, 6);
        for (MapLabel label : labels) {
            assertThat(labels.stream().filter(label::touches)).containsExactly(label);
        }
    }

    @Test
    void ofVeryManyPartsOnlyTheUppermostAreDrawn() {
        Boundary land = box(119.92, -4.33, 119.94, -4.31);
        List<PublicArea> many = IntStream.range(0, 90)
                .mapToObj(i -> new PublicArea(
                        i, null, i < 2 ? 0 : 1, AreaKind.RT, "0" + i, null, null, null, null, land, true))
                .toList();

        assertThat(draw(null, many).parts()).hasSize(2).allMatch(DrawnLand::sketched);
    }

    private static MapDrawing draw(Boundary village, List<PublicArea> areas) {
        return MapDrawing.of(territory(village, areas), "Kantor", PublicArea::name)
                .orElseThrow();
    }

    private static Territory territory(Boundary village, List<PublicArea> areas) {
        return new Territory(village, false, areas, SOUTH, EAST, null, null);
    }

    private static PublicArea hamlet(long id, Boundary boundary, BigDecimal latitude) {
        BigDecimal longitude = latitude == null ? null : EAST;
        return new PublicArea(
                id, null, 0, AreaKind.HAMLET, "Dusun " + id, null, null, latitude, longitude, boundary, false);
    }

    private static Boundary box(double west, double south, double east, double north) {
        return new Boundary(List.of(new PolygonRings(List.of(List.of(
                new Place(west, south),
                new Place(east, south),
                new Place(east, north),
                new Place(west, north),
                new Place(west, south))))));
    }
}
