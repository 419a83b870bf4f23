package id.balai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.balai.content.ContentPermission;
import id.balai.operation.OperationPermission;
import id.balai.village.VillagePermission;

class RoleTest {

    private static final int PERMISSION = 1;
    private static final int FIRST_ROLE = 3;

    @Test
    void nobodyOfAVillageManagesVillages() {
        assertThat(Arrays.stream(Role.values()).flatMap(role -> role.permissions().stream()))
                .doesNotContain(OperationPermission.MANAGE_VILLAGES);
    }

    @Test
    void contributorWritesAndCannotPublish() {
        assertThat(Role.CONTRIBUTOR.permissions())
                .contains(ContentPermission.WRITE)
                .doesNotContain(ContentPermission.PUBLISH, VillagePermission.WRITE_NOTICES);
    }

    @Test
    void tableOfTheDecisionRecordSaysWhatRolesMay() throws IOException {
        Map<String, Set<String>> given = new HashMap<>();
        for (Role role : Role.values()) {
            given.put(role.name().toLowerCase(Locale.ROOT), role.permissions());
        }
        var chosen = Credentials.chosen("sawah hijau luas", "pusat", Instant.parse("2026-11-24T00:00:00Z"));
        given.put("operator", new Operator("pusat", chosen).permissions());

        assertThat(recorded()).isEqualTo(given);
    }

    /** The permissions of each column of the table. */
    private static Map<String, Set<String>> recorded() throws IOException {
        Path decision = Path.of("..", "docs", "decisions", "0004-permissions-not-roles.md");
        List<String[]> rows = Files.readAllLines(decision).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split(" *\\| *"))
                .toList();
        String[] heads = rows.get(0);
        Map<String, Set<String>> recorded = new HashMap<>();
        for (int column = FIRST_ROLE; column < heads.length; column++) {
            recorded.put(heads[column], allowed(rows, column));
        }
        return recorded;
    }

    private static Set<String> allowed(List<String[]> rows, int column) {
        return rows.stream()
                .filter(row -> row.length > column && row[column].equals("yes"))
                .map(row -> row[PERMISSION].replace("`", ""))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Siti Aminah", "operator:x", "-siti", "1siti"})
    void usernameHasOneForm(String typed) {
        assertThatThrownBy(() -> Username.forNewAccount(typed)).hasMessage("username.form");
    }

    @Test
    void usernameIsComparedInLowerCase() {
        assertThat(Username.forNewAccount(" Siti.Aminah ")).isEqualTo("siti.aminah");
    }
}
