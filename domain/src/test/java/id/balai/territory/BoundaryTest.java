package id.balai.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        StringBuilder circle = new StringBuilder();
        for (int step = 0; step < 5000; step++) {
            double angle = 2 * Math.PI * step / 5000;
            circle.append("[")
                    .append(119 + Math.cos(angle) / 10)
                    .append(",")
                    .append(Math.sin(angle) / 10)
                    .append("],");
        }
        Boundary round = Boundary.read(BadBoundaries.polygon("[" + circle + "[119.1,0]]"));

        assertThat(round.places()).isEqualTo(5000);
        assertThat(round.simplified(200).places()).isBetween(20, 200);
        assertThat(round.simplified(200).squareKilometres()).isCloseTo(round.squareKilometres(), within(5.0));
    }

    private static RuleViolation refusal(String text) {
        return catchThrowableOfType(RuleViolation.class, () -> Boundary.read(text));
    }
}
