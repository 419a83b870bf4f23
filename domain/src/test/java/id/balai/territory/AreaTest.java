package id.balai.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import id.balai.kit.geometry.BadBoundaries;
import id.balai.kit.geometry.Boundary;
import id.balai.shared.RuleViolation;

class AreaTest {

    private final Area area = new Area(AreaKind.HAMLET, "Bakke", 1);

    @Test
    void aSmallerPartFitsIntoALargerOneAlone() {
        assertThat(AreaKind.RT.fitsInto(AreaKind.RW)).isTrue();
        assertThat(AreaKind.RT.fitsInto(AreaKind.HAMLET)).isTrue();
        assertThat(AreaKind.RW.fitsInto(AreaKind.RW)).isFalse();
        assertThat(AreaKind.HAMLET.fitsInto(AreaKind.RT)).isFalse();
    }

    @Test
    void oneCoordinateAloneIsNoPlace() {
        Area typed = new Area(AreaKind.HAMLET, "Bakke", 0);
        typed.setLatitude(new BigDecimal("-4.3"));

        assertThatThrownBy(() -> area.change(typed))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("area.coordinates.half");
        assertThat(area.place()).isEmpty();
    }

    @Test
    void oneHeadIsEnough() {
        Area typed = new Area(AreaKind.RT, "RT 1", 0);
        typed.setPostId(1L);
        typed.setInstitutionId(2L);

        assertThatThrownBy(() -> area.change(typed)).hasMessage("area.twoHeads");
    }

    @Test
    void whatIsErasedIsNoSketchEither() {
        area.draw(Boundary.read(BadBoundaries.polygon(BadBoundaries.SQUARE)), true);
        assertThat(area.isDrawn()).isTrue();
        assertThat(area.boundary()).isPresent();

        area.erase();

        assertThat(area.isSchematic()).isFalse();
        assertThat(area.boundary()).isEmpty();
    }
}
