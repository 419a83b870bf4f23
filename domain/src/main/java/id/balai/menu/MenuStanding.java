package id.balai.menu;

/** Whether readers see what an entry of the menu leads to, and why not. */
public enum MenuStanding {
    SHOWN,
    GONE,
    NOT_PUBLIC,
    EMPTY
}
