package id.balai.account;

import java.util.Locale;
import java.util.Set;

/** Ready-made sets of permissions for people of a village; what each holds is said in {@code roles.txt}. */
public enum Role {
    ADMINISTRATOR,
    SECRETARY,
    EDITOR,
    CONTRIBUTOR;

    public Set<String> permissions() {
        return RoleTable.permissions(name().toLowerCase(Locale.ROOT));
    }
}
