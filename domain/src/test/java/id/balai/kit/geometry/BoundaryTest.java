package id.balai.kit.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;

import id.balai.shared.RuleViolation;

class BoundaryTest {

    private static final String HOLE = "[[119.96,-4.34],[119.99,-4.34],[119.99,-4.31],[119.96,-4.34]]";

    static Stream<String> faults() {
        return BadBoundaries.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aBadFileIsToldWhatIsWrong(String key) throws Exception {
        try (InputStream file = BadBoundaries.all().get(key).get()) {
            RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> Boundary.read(file));

            assertThat(refusal).isNotNull();
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).isEqualTo("boundary");
        }
    }

    @Test
    void aVeryLargeFileIsNotReadToItsEnd() throws Exception {
        try (InputStream file = BadBoundaries.all().get("boundary.tooLarge").get()) {
            catchThrowableOfType(RuleViolation.class, () -> Boundary.read(file));

            assertThat(file.read()).isNotEqualTo(-1);
        }
    }

    @Test
    void anErrorInTheTextIsToldByLineAndColumn() {
        assertThat(refusal("{\"type\": \"Polygon\",\n \"coordinates\": oops}").arguments())
                .startsWith(2L);
        assertThat(refusal(BadBoundaries.polygon(BadBoundaries.SQUARE) + " x").key())
                .isEqualTo("boundary.notJson");
    }

    @Test
    void anOpenLineIsToldByShapeAndPieceAndLineWithItsEnds() {
        String open = BadBoundaries.polygon(
                BadBoundaries.SQUARE, "[[119.96,-4.34],[119.99,-4.34],[119.99,-4.31],[119.96,-4.31]]");

        assertThat(refusal(BadBoundaries.collection(BadBoundaries.feature("Dusun Bakke", open)))
                        .arguments())
                .containsExactly("1 (Dusun Bakke)", 1, 2, "119.96,-4.34", "119.96,-4.31");
    }

    @Test
    void aCrossingIsToldByItsPlace() {
        RuleViolation refusal =
                refusal(BadBoundaries.polygon("[[119.95,-4.35],[120,-4.3],[120,-4.35],[119.95,-4.3],[119.95,-4.35]]"));

        assertThat(refusal.arguments()).containsExactly("1", 1, 0, "119.975,-4.325");
    }

    @Test
    void aGoodFileIsTakenInInWhateverWrapping() {
        String polygon = BadBoundaries.polygon(BadBoundaries.SQUARE);
        String feature = BadBoundaries.feature("Ganra", polygon);

        assertThat(List.of(polygon, feature, BadBoundaries.collection(feature), "\uFEFF " + polygon + "\r\n"))
                .allSatisfy(text -> assertThat(Boundary.read(text).geoJson()).isEqualTo(polygon));
    }

    @Test
    void linesAreTurnedTheWayThatGeoJsonAsksFor() {
        String turned =
                BadBoundaries.polygon("[[119.95,-4.35],[119.95,-4.3],[120,-4.3],[120,-4.35],[119.95,-4.35]]", HOLE);

        assertThat(Boundary.read(turned).geoJson())
                .isEqualTo(BadBoundaries.polygon(
                        BadBoundaries.SQUARE, "[[119.96,-4.34],[119.99,-4.31],[119.99,-4.34],[119.96,-4.34]]"));
    }

    @Test
    void heightsAndRepeatedPlacesAndNeedlessDecimalsFallAway() {
        String heights = "[[119.95,-4.35,12.5],[120.00000001,-4.35,12],[120,-4.35,12],[120,-4.3,9],"
                + "[119.95,-4.3,9],[119.95,-4.35,12.5]]";

        assertThat(Boundary.read(BadBoundaries.polygon(heights)).geoJson())
                .isEqualTo(BadBoundaries.polygon(BadBoundaries.SQUARE));
    }

    @Test
    void whatWasStoredIsReadAgainTheSame() {
        Boundary islands = Boundary.read("{\"type\":\"MultiPolygon\",\"coordinates\":[[" + BadBoundaries.SQUARE + ","
                + HOLE + "],[[[121,-4],[121.1,-4],[121.1,-3.9],[121,-4]]]]}");

        assertThat(Boundary.stored(islands.geoJson())).isEqualTo(islands);
        assertThat(islands.rings()).hasSize(3);
        assertThat(islands.places()).isEqualTo(10);
        assertThat(islands.bounds()).isEqualTo(new Bounds(119.95, -4.35, 121.1, -3.9));
    }

    @Test
    void itsSizeIsThatOfTheLand() {
        assertThat(Boundary.read(BadBoundaries.polygon(BadBoundaries.SQUARE)).squareKilometres())
                .isCloseTo(30.82, within(0.05));
    }

    @Test
    void itsNameStandsInsideEvenWhereItsMiddleIsOutside() {
        Boundary hook = Boundary.read(BadBoundaries.polygon(
                "[[119,-4],[119.1,-4],[119.1,-3.99],[119.01,-3.99],[119.01,-3.91],[119.1,-3.91],[119.1,-3.9],"
                        + "[119,-3.9],[119,-4]]"));

        assertThat(hook.labelPlace().longitude()).isLessThan(119.02);
    }

    @Test
    void aFineLineIsDrawnWithFewerCorners() {
        Boundary round = GeoJson.only(GeoJson.read(circle(1500, 0))).boundary();

        assertThat(round.places()).isEqualTo(1500);
        assertThat(round.simplified(200).places()).isBetween(100, 200);
        assertThat(round.simplified(200).squareKilometres()).isCloseTo(round.squareKilometres(), within(1.0));
    }

    @Test
    void anOverlyFineLineIsKeptWithFewerCornersAndOnlyMetresOff() {
        int given = 190_000;
        String text = circle(given, 0.000001);

        NamedBoundary kept = GeoJson.only(GeoJson.read(text));

        assertThat(kept.brought()).isEqualTo(given);
        assertThat(kept.isReduced()).isTrue();
        assertThat(kept.boundary().places()).isBetween(500, Boundary.MOST_PLACES);
        assertThat(Boundary.read(kept.boundary().geoJson())).isEqualTo(kept.boundary());
        assertThat(metresApart(Boundary.stored(text), kept.boundary())).isLessThan(5);
    }

    private static double metresApart(Boundary one, Boundary other) {
        return 111_195
                * DiscreteHausdorffDistance.distance(
                        Planar.of(other.polygons()).getBoundary(),
                        Planar.of(one.polygons()).getBoundary());
    }

    /** Three kilometres around Ganra, as uneven as a line that was measured. */
    private static String circle(int places, double uneven) {
        Random random = new Random(7);
        StringBuilder circle = new StringBuilder();
        String first = null;
        for (int step = 0; step < places; step++) {
            double angle = 2 * Math.PI * step / places;
            double radius = 0.03 + 0.002 * Math.sin(9 * angle) + uneven * random.nextDouble();
            String place = "[" + Place.of(119.93 + radius * Math.cos(angle), -4.32 + radius * Math.sin(angle)) + "]";
            first = first == null ? place : first;
            circle.append(place).append(',');
        }
        return BadBoundaries.polygon("[" + circle + first + "]");
    }

    private static RuleViolation refusal(String text) {
        return catchThrowableOfType(RuleViolation.class, () -> Boundary.read(text));
    }
}
