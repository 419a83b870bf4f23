package id.balai.menu.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.menu.MenuArrangement;
import id.balai.menu.MenuItem;
import id.balai.menu.MenuItemSummary;
import id.balai.menu.service.MenuItems;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Messages;

/** The village's own menu, put in order as a whole. An order that has not been saved yet survives whatever else is done. */
@Named
@ViewScoped
public class MenuListView implements Serializable {

    @EJB
    MenuItems menu;

    private MenuArrangement arrangement;
    private boolean overtaken;
    private List<MenuItemSummary> rows;

    @PostConstruct
    void load() {
        rows = arrangement == null ? menu.rows() : arrangement.order(menu.rows());
    }

    /** When entries came or went meanwhile, the own order is laid over what is there now and saved only when asked again. */
    public void save() {
        if (arrangement == null) {
            return;
        }
        overtaken = !arrangement.fits(menu.all());
        if (overtaken) {
            load();
            return;
        }
        menu.arrange(arrangement);
        arrangement = null;
        load();
        Announcement.say("admin.menu.arranged");
    }

    public void delete(MenuItem item) {
        menu.delete(item.getId(), item.getVersion());
        load();
        Announcement.say("admin.menu.deleted", item.getLabel());
    }

    public void begin() {
        Messages messages = Messages.ofPage();
        menu.beginFromAutomatic(menu.sections().stream()
                .collect(Collectors.toMap(word -> word, word -> messages.text("menu.page." + word))));
        load();
        Announcement.say("admin.menu.begun");
    }

    public List<MenuItemSummary> getRows() {
        return rows;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    /** Null while nothing waits to be saved. */
    public MenuArrangement getArrangement() {
        return arrangement;
    }

    public void setArrangement(MenuArrangement arrangement) {
        this.arrangement = arrangement;
    }
}
