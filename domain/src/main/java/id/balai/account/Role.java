package id.balai.account;

import java.util.Set;

import id.balai.shared.Permission;

/** Ready-made sets of permissions for people of a village. */
public enum Role {
    ADMINISTRATOR(
            Permission.OFFICE_ENTER,
            Permission.PASSWORD_CHANGE,
            Permission.CONTENT_WRITE,
            Permission.CONTENT_PUBLISH,
            Permission.NOTICE_WRITE,
            Permission.VILLAGE_EDIT,
            Permission.ROSTER_EDIT,
            Permission.ROSTER_APPOINT,
            Permission.ROSTER_PRESENCE,
            Permission.USERS_MANAGE,
            Permission.JOURNAL_READ),
    SECRETARY(
            Permission.OFFICE_ENTER,
            Permission.PASSWORD_CHANGE,
            Permission.CONTENT_WRITE,
            Permission.CONTENT_PUBLISH,
            Permission.NOTICE_WRITE,
            Permission.VILLAGE_EDIT,
            Permission.ROSTER_EDIT,
            Permission.ROSTER_APPOINT,
            Permission.ROSTER_PRESENCE),
    EDITOR(
            Permission.OFFICE_ENTER,
            Permission.PASSWORD_CHANGE,
            Permission.CONTENT_WRITE,
            Permission.CONTENT_PUBLISH,
            Permission.NOTICE_WRITE),
    CONTRIBUTOR(Permission.OFFICE_ENTER, Permission.PASSWORD_CHANGE, Permission.CONTENT_WRITE);

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> permissions() {
        return permissions;
    }
}
