package id.balai.installation.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;
import id.balai.village.VillagePermission;

/** What a new village is guided through. */
@ApplicationScoped
public class InstallationOffice implements OfficeSection {

    static final OfficePage FIRST_ADMINISTRATOR = OfficePage.beforeTheDoor("first-administrator");

    @Override
    public List<OfficePage> pages() {
        return List.of(
                FIRST_ADMINISTRATOR,
                OfficePage.of("set-up-identity", VillagePermission.EDIT),
                OfficePage.of("set-up-hours", VillagePermission.EDIT),
                OfficePage.of("set-up-emblem", VillagePermission.EDIT),
                OfficePage.of("set-up-article", VillagePermission.EDIT));
    }
}
