package id.balai.roster;

/** What people, posts, institutions and the territory ask for. */
public final class RosterPermission {

    /** Keep people, posts, decrees, institutions and the territory. */
    public static final String EDIT = "roster.edit";

    /** Appoint, extend, replace and dismiss by decree; import members. */
    public static final String APPOINT = "roster.appoint";

    /** Say where officials are today. */
    public static final String PRESENCE = "roster.presence";

    private RosterPermission() {}
}
