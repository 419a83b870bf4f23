package id.balai.village.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;
import id.balai.village.Notice;
import id.balai.village.Partner;
import id.balai.village.SocialLink;
import id.balai.village.SpecialHours;
import id.balai.village.Village;
import id.balai.village.VillagePermission;

/** What the village says of itself: notices, hours, links, identity. */
@ApplicationScoped
public class VillageOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("notice-list", VillagePermission.WRITE_NOTICES).inMenu(OfficeGroup.CONTENT, 60),
                OfficePage.of("notice-edit", VillagePermission.WRITE_NOTICES).showing(Notice.class),
                OfficePage.of("office-hours", VillagePermission.EDIT).inMenu(OfficeGroup.VILLAGE, 10),
                OfficePage.of("office-exception-edit", VillagePermission.EDIT).showing(SpecialHours.class),
                OfficePage.of("holiday-list", VillagePermission.EDIT),
                OfficePage.of("links", VillagePermission.EDIT).inMenu(OfficeGroup.VILLAGE, 20),
                OfficePage.of("social-link-edit", VillagePermission.EDIT).showing(SocialLink.class),
                OfficePage.of("partner-edit", VillagePermission.EDIT).showing(Partner.class),
                OfficePage.of("village-edit", VillagePermission.EDIT)
                        .inMenu(OfficeGroup.SETTINGS, 10)
                        .showingTheOnly(Village.class));
    }
}
