package id.balai.menu.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.menu.MenuItem;
import id.balai.menu.MenuKind;
import id.balai.menu.service.MenuItems;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.shared.web.Messages;

/** A new entry of the menu, or changes to one. */
@Named
@ViewScoped
public class MenuEditView implements Serializable {

    @EJB
    MenuItems menu;

    private Long id;
    private MenuItem item;

    public void load() {
        item = id == null ? new MenuItem() : Found.orNotFound(menu.find(id));
    }

    /** A target of another kind is none. */
    public void forgetTarget() {
        item.setTargetId(null);
        item.setAddress(null);
    }

    public String save() {
        if (item.getLabel() == null && item.getKind() == MenuKind.BUILT_IN) {
            item.setLabel(Messages.ofPage().text("menu.page." + item.getAddress()));
        }
        MenuItem saved = menu.save(item);
        Announcement.say("admin.menu.saved", saved.getLabel());
        return "/admin/menu-list?faces-redirect=true";
    }

    public List<MenuKind> getKinds() {
        return List.of(MenuKind.values());
    }

    /** Each is chosen by the form of its feature, {@code menu-target-<kind>.xhtml}. */
    public List<MenuKind> getStoredKinds() {
        return getKinds().stream().filter(MenuKind::isStored).toList();
    }

    /** Words of the pages that every site has. */
    public List<String> getSections() {
        return menu.sections();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public MenuItem getItem() {
        return item;
    }
}
