package id.balai.menu.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.menu.MenuEntry;
import id.balai.menu.service.PublicMenu;
import id.balai.shared.web.Messages;

/** The menu above every page. */
@Named
@RequestScoped
public class SiteMenu {

    @EJB
    PublicMenu menu;

    private List<MenuEntry> entries;

    @PostConstruct
    void load() {
        entries = menu.shown();
    }

    public List<MenuEntry> getEntries() {
        return entries;
    }

    /** True when something opens and closes, for which a script does more. */
    public boolean isFolding() {
        return entries.stream().anyMatch(MenuEntry::hasChildren);
    }

    /** What the menu shows of a page's place: equal for all pages that it marks alike. Parameters as of {@link #current}. */
    public String place(String path, String section) {
        if (path == null) {
            return "";
        }
        return (isIn(entries, withoutQuery(path)) ? withoutQuery(path) : "") + " "
                + (section != null && isIn(entries, section) ? section : "");
    }

    private static boolean isIn(List<MenuEntry> entries, String path) {
        return entries.stream().anyMatch(entry -> path.equals(entry.path()) || isIn(entry.children(), path));
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    public String label(MenuEntry entry) {
        return entry.label() != null ? entry.label() : Messages.ofPage().text("menu.page." + entry.section());
    }

    /**
     * The value of aria-current for an entry: "page" for the page itself, "true" for a list that it belongs to.
     *
     * @param path of the page on show, perhaps with a query; null on error pages
     * @param section the path of the list that the page belongs to; null for none
     */
    public String current(MenuEntry entry, String path, String section) {
        if (entry.path() == null || path == null) {
            return "false";
        }
        if (entry.path().equals(withoutQuery(path))) {
            return "page";
        }
        return entry.path().equals(section) ? "true" : "false";
    }

    /** True when the page on show is somewhere under the entry. */
    public boolean leadsTo(MenuEntry entry, String path, String section) {
        return entry.children().stream()
                .anyMatch(child -> !current(child, path, section).equals("false") || leadsTo(child, path, section));
    }
}
