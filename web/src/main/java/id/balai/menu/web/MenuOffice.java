package id.balai.menu.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.web.OfficeGroup;
import id.balai.account.web.OfficePage;
import id.balai.account.web.OfficeSection;
import id.balai.shared.Permission;

/** The menu of the site. */
@ApplicationScoped
public class MenuOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("menu-list", Permission.CONTENT_PUBLISH).inMenu(OfficeGroup.CONTENT, 50),
                OfficePage.of("menu-edit", Permission.CONTENT_PUBLISH));
    }
}
