package id.balai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RoleTableTest {

    private static final List<String> HEAD = List.of("permission", "editor", "operator");

    @Test
    void saysWhoHasWhat() {
        assertThat(RoleTable.read(List.of(HEAD, List.of("office.enter", "x", "x"), List.of("content.write", "x", "-"))))
                .isEqualTo(
                        Map.of("editor", Set.of("office.enter", "content.write"), "operator", Set.of("office.enter")));
    }

    @Test
    void aLineThatDoesNotSayItForEveryRoleIsRefused() {
        assertThatThrownBy(() -> RoleTable.read(List.of(HEAD, List.of("office.enter", "x"))))
                .hasMessageContaining("office.enter");
        assertThatThrownBy(() -> RoleTable.read(List.of(HEAD, List.of("office.enter", "x", "y"))))
                .hasMessageContaining("office.enter");
    }
}
