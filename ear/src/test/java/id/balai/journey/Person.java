package id.balai.journey;

/** Somebody of the demonstration's office. The first two are there from the start, the others are added when needed. */
enum Person {
    ADMINISTRATOR("admin", "Administrator", null),
    OPERATOR("operator", "Operator", null),
    EDITOR("sitti.aminah", "Sitti Aminah", "Penyunting"),
    SECOND_EDITOR("baso.rahman", "Baso Rahman", "Penyunting"),
    CONTRIBUTOR("andi.nur", "Andi Nur", "Kontributor"),
    SECRETARY("ahmad.sekretaris", "Ahmad Sekretaris", "Sekretaris");

    static final String PASSWORD = "tujuh perahu menyeberang danau";

    final String username;
    final String displayName;
    final String role;

    Person(String username, String displayName, String role) {
        this.username = username;
        this.displayName = displayName;
        this.role = role;
    }
}
