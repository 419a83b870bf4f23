package id.balai.menu;

import java.io.Serializable;

/** An entry of the menu as the office sees it. {@code depth} is 0 at the top; {@code hidden} when an entry above it is not shown. */
public record MenuRow(MenuItem item, int depth, MenuDestination destination, boolean hidden) implements Serializable {

    MenuRow at(int other) {
        return new MenuRow(item, other, destination, hidden);
    }
}
