package id.balai.menu;

/** What the menu of the site asks for. */
public final class MenuPermission {

    /** Keep the menu of the site. */
    public static final String ARRANGE = "menu.arrange";

    private MenuPermission() {}
}
