package id.balai.journal;

/** What the change journal asks for. */
public final class JournalPermission {

    /** Read the whole journal of the village: who changed what, accounts included. */
    public static final String READ = "journal.read";

    private JournalPermission() {}
}
