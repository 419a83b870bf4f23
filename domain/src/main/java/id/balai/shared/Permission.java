package id.balai.shared;

/** What a signed-in person may do. Services name a permission, never a role, so that roles can change without them. */
public final class Permission {

    /** Sign in, see the dashboard, keep the own profile. */
    public static final String OFFICE_ENTER = "office.enter";

    /** Write own drafts. */
    public static final String CONTENT_WRITE = "content.write";

    /** Edit everybody's articles, publish, archive; keep categories. */
    public static final String CONTENT_PUBLISH = "content.publish";

    /** Keep the information bar. */
    public static final String NOTICE_WRITE = "notice.write";

    /** Keep identity, office hours, social and partner links. */
    public static final String VILLAGE_EDIT = "village.edit";

    /** Keep people, posts, decrees, institutions and the territory. */
    public static final String ROSTER_EDIT = "roster.edit";

    /** Appoint, extend, replace and dismiss by decree; import members. */
    public static final String ROSTER_APPOINT = "roster.appoint";

    /** Say where officials are today. */
    public static final String ROSTER_PRESENCE = "roster.presence";

    /** Add people, give roles, deactivate, reset passwords. */
    public static final String USERS_MANAGE = "users.manage";

    /** Read the whole change journal of the village: who changed what, accounts included. */
    public static final String JOURNAL_READ = "journal.read";

    /** Add and close villages: the operator's, outside any village. */
    public static final String VILLAGES_MANAGE = "villages.manage";

    /** All that a one-time password allows: to choose an own one. */
    public static final String PASSWORD_CHANGE = "password.change";

    private Permission() {}
}
