package id.balai.staticpage;

import java.time.Instant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.menu.MenuItem;
import id.balai.menu.MenuKind;
import id.balai.village.VillageFixture;

/** Stores pages and menu entries as a test needs them. To be used within a village. */
@Dependent
public class PageFixture {

    @Inject
    VillageFixture villages;

    public static StaticPage typed(String title, Long parent) {
        StaticPage page = new StaticPage();
        page.setTitle(title);
        page.setBody("<p>" + title + "</p>");
        page.setParentId(parent);
        return page;
    }

    public StaticPage draft(String title, Long parent) {
        StaticPage page = new StaticPage();
        page.revise(typed(title, parent), Instant.EPOCH);
        return villages.store(page);
    }

    public StaticPage published(String title, Long parent) {
        return published(typed(title, parent));
    }

    public StaticPage published(StaticPage typed) {
        StaticPage page = new StaticPage();
        page.revise(typed, Instant.EPOCH);
        page.publish(Instant.EPOCH);
        return villages.store(page);
    }

    public MenuItem entry(String label, MenuKind kind, Long target, Long parent, int ordinal) {
        String address = switch (kind) {
            case BUILT_IN -> "HOME";
            case EXTERNAL -> "https://example.id/";
            default -> null;
        };
        MenuItem item = new MenuItem(label, kind, target, address);
        item.place(parent, ordinal);
        return villages.store(item);
    }
}
