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
        if (entry.path().equals(path.replaceFirst("\\?.*", ""))) {
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
