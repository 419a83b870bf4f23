package id.balai.account;

/** What the office itself asks for. Services name a permission, never a role, so that roles can change without them. */
public final class OfficePermission {

    /** Sign in, see the dashboard, keep the own profile. */
    public static final String ENTER = "office.enter";

    /** All that a one-time password allows: to choose an own one. */
    public static final String CHANGE_PASSWORD = "password.change";

    /** Add people, give roles, deactivate, reset passwords. */
    public static final String MANAGE_USERS = "users.manage";

    private OfficePermission() {}
}
