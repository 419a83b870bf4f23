package id.balai.installation.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.web.OfficePage;
import id.balai.account.web.OfficeSection;
import id.balai.shared.Permission;

/** What a new village is guided through. */
@ApplicationScoped
public class InstallationOffice implements OfficeSection {

    static final OfficePage FIRST_ADMINISTRATOR = OfficePage.beforeTheDoor("first-administrator");

    @Override
    public List<OfficePage> pages() {
        return List.of(
                FIRST_ADMINISTRATOR,
                OfficePage.of("set-up-identity", Permission.VILLAGE_EDIT),
                OfficePage.of("set-up-hours", Permission.VILLAGE_EDIT),
                OfficePage.of("set-up-emblem", Permission.VILLAGE_EDIT),
                OfficePage.of("set-up-article", Permission.VILLAGE_EDIT));
    }
}
