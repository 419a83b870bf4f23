package id.balai.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class AreaNamesTest {

    private final Area bakke = new Area(AreaKind.HAMLET, "Bakke", 1);
    private final Area ganra = new Area(AreaKind.HAMLET, "Dusun Ganra", 2);
    private final Area rt = new Area(AreaKind.RT, "03", 3);
    private final AreaNames names = new AreaNames(
            List.of(bakke, ganra, rt, new Area(AreaKind.RW, "1", 4), new Area(AreaKind.RW, "01", 5)), "Dusun");

    @Test
    void aNameIsFoundWithAndWithoutItsWord() {
        assertThat(names.find("BAKKE")).contains(bakke);
        assertThat(names.find("dusun  bakke")).contains(bakke);
        assertThat(names.find("Dusun Ganra")).contains(ganra);
        assertThat(names.find("RT 3")).contains(rt);
        assertThat(names.find("RT.003")).contains(rt);
    }

    @Test
    void whatSeveralPartsAreCalledIsNobody() {
        assertThat(names.find("RW 1")).isEmpty();
        assertThat(names.find("Lain")).isEmpty();
        assertThat(names.find(null)).isEmpty();
    }

    @Test
    void aTitleSaysTheKindOnce() {
        assertThat(AreaTitle.of(AreaKind.HAMLET, "Bakke", "Lingkungan")).isEqualTo("Lingkungan Bakke");
        assertThat(AreaTitle.of(AreaKind.HAMLET, "dusun Bakke", "Dusun")).isEqualTo("dusun Bakke");
        assertThat(AreaTitle.of(AreaKind.RT, "03", "Dusun")).isEqualTo("RT 03");
    }
}
