package id.balai.browser;

/** Somebody of the demonstration's office. The first two are there from the start, the others are added when needed. */
public enum Person {
    ADMINISTRATOR("admin", "Administrator", null),
    OPERATOR("operator", "Operator", null),
    EDITOR("sitti.aminah", "Sitti Aminah", "Penyunting"),
    SECOND_EDITOR("baso.rahman", "Baso Rahman", "Penyunting"),
    CONTRIBUTOR("andi.nur", "Andi Nur", "Kontributor"),
    SECRETARY("ahmad.sekretaris", "Ahmad Sekretaris", "Sekretaris");

    public static final String PASSWORD = "tujuh perahu menyeberang danau";

    public final String username;
    public final String displayName;
    public final String role;

    Person(String username, String displayName, String role) {
        this.username = username;
        this.displayName = displayName;
        this.role = role;
    }
}
