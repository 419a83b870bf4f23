package id.balai.menu;

/** Pages that every site has. They answer whether or not the menu names them. */
public enum BuiltInPage {
    HOME("/"),
    GOVERNMENT("/pemerintah"),
    NEWS("/arsip"),
    GALLERY("/galeri"),
    INSTITUTIONS("/lembaga"),
    MAP("/peta"),
    OPEN_DATA("/data"),
    CONTACT("#office");

    private final String path;

    BuiltInPage(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
