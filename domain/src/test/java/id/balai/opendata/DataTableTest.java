package id.balai.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class DataTableTest {

    private final DataTable single = table("posts");
    private final DataTable several = table("clubs/*/members");

    @Test
    void aTableWithOneFileAnswersAtItsAddressAlone() {
        DataFile file = single.fileAt("posts").orElseThrow();

        assertThat(file.subject()).isNull();
        assertThat(file.address()).isEqualTo("posts");
        assertThat(file.name()).isEqualTo("posts");
        assertThat(single.fileAt("posts/extra")).isEmpty();
        assertThat(single.fileAt("clubs")).isEmpty();
    }

    @Test
    void aTableOfSeveralHasAFileForEach() {
        DataFile file = several.fileAt("clubs/chess-2/members").orElseThrow();

        assertThat(file.subject()).isEqualTo("chess-2");
        assertThat(file.address()).isEqualTo("clubs/chess-2/members");
        assertThat(file.name()).isEqualTo("members-chess-2");
        assertThat(several.fileAt("clubs/a/b/members")).isEmpty();
        assertThat(several.fileAt("members")).isEmpty();
    }

    private static DataTable table(String address) {
        return new DataTable(address, "title", "about", List.of());
    }
}
