package id.balai.village.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.web.OfficeGroup;
import id.balai.account.web.OfficePage;
import id.balai.account.web.OfficeSection;
import id.balai.shared.Permission;
import id.balai.village.Notice;
import id.balai.village.OfficeException;
import id.balai.village.Partner;
import id.balai.village.SocialLink;
import id.balai.village.Village;

/** What the village says of itself: notices, hours, links, identity. */
@ApplicationScoped
public class VillageOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("notice-list", Permission.NOTICE_WRITE).inMenu(OfficeGroup.CONTENT, 60),
                OfficePage.of("notice-edit", Permission.NOTICE_WRITE).showing(Notice.class),
                OfficePage.of("office-hours", Permission.VILLAGE_EDIT).inMenu(OfficeGroup.VILLAGE, 10),
                OfficePage.of("office-exception-edit", Permission.VILLAGE_EDIT).showing(OfficeException.class),
                OfficePage.of("holiday-list", Permission.VILLAGE_EDIT),
                OfficePage.of("links", Permission.VILLAGE_EDIT).inMenu(OfficeGroup.VILLAGE, 20),
                OfficePage.of("social-link-edit", Permission.VILLAGE_EDIT).showing(SocialLink.class),
                OfficePage.of("partner-edit", Permission.VILLAGE_EDIT).showing(Partner.class),
                OfficePage.of("village-edit", Permission.VILLAGE_EDIT)
                        .inMenu(OfficeGroup.SETTINGS, 10)
                        .showingTheOnly(Village.class));
    }
}
