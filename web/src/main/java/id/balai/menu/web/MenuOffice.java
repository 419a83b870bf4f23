package id.balai.menu.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.menu.MenuPermission;
import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;

/** The menu of the site. */
@ApplicationScoped
public class MenuOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("menu-list", MenuPermission.ARRANGE).inMenu(OfficeGroup.CONTENT, 50),
                OfficePage.of("menu-edit", MenuPermission.ARRANGE));
    }
}
