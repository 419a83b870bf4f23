package id.balai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RoleTableTest {

    private static final String HEAD = "permission  editor operator  allows";

    @Test
    void saysWhoHasWhat() {
        assertThat(RoleTable.read(List.of(HEAD, "office.enter x x go in", "content.write x      -    write x or y")))
                .isEqualTo(
                        Map.of("editor", Set.of("office.enter", "content.write"), "operator", Set.of("office.enter")));
    }

    @Test
    void aLineThatDoesNotSayItForEveryRoleIsRefused() {
        assertThatThrownBy(() -> RoleTable.read(List.of(HEAD, "office.enter x")))
                .hasMessageContaining("office.enter");
        assertThatThrownBy(() -> RoleTable.read(List.of(HEAD, "office.enter x go in")))
                .hasMessageContaining("office.enter");
    }
}
