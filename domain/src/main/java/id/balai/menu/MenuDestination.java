package id.balai.menu;

import java.io.Serializable;

/** What an entry of the menu leads to at this moment. {@code title} and {@code path} are null where there is none. */
public record MenuDestination(String title, String path, MenuStanding standing) implements Serializable {

    public static final MenuDestination GONE = new MenuDestination(null, null, MenuStanding.GONE);

    public boolean isShown() {
        return standing == MenuStanding.SHOWN;
    }
}
