package id.balai.village;

/** What the facts of a village ask for. */
public final class VillagePermission {

    /** Keep identity, office hours, social and partner links. */
    public static final String EDIT = "village.edit";

    /** Keep the information bar. */
    public static final String WRITE_NOTICES = "notice.write";

    private VillagePermission() {}
}
