package id.balai.menu;

import java.io.Serializable;

/** An entry of the menu as the office sees it. {@code depth} is 0 at the top; {@code hidden} when an entry above it is not shown. */
public record MenuItemSummary(MenuItem item, int depth, MenuDestination destination, boolean hidden)
        implements Serializable {

    MenuItemSummary at(int other) {
        return new MenuItemSummary(item, other, destination, hidden);
    }
}
