package id.balai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.balai.operation.OperationPermission;
import id.balai.village.VillagePermission;
import id.balai.writing.WritingPermission;

class RoleTest {

    @Test
    void nobodyOfAVillageManagesVillages() {
        assertThat(Arrays.stream(Role.values()).flatMap(role -> role.permissions().stream()))
                .doesNotContain(OperationPermission.MANAGE_VILLAGES);
    }

    @Test
    void contributorWritesAndCannotPublish() {
        assertThat(Role.CONTRIBUTOR.permissions())
                .contains(WritingPermission.WRITE)
                .doesNotContain(WritingPermission.PUBLISH, VillagePermission.WRITE_NOTICES);
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
