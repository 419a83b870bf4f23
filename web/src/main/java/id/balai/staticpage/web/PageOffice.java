package id.balai.staticpage.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;
import id.balai.staticpage.StaticPage;
import id.balai.writing.WritingPermission;
import id.balai.writing.web.WritingOffice;

/** Pages without a date. */
@ApplicationScoped
public class PageOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("page-list", WritingPermission.PUBLISH).inMenu(OfficeGroup.CONTENT, 40),
                OfficePage.of("page-edit", WritingPermission.PUBLISH).showing(StaticPage.class),
                OfficePage.of("page-preview", WritingPermission.PUBLISH).aboutRecord(),
                OfficePage.of("page-history", WritingPermission.PUBLISH)
                        .comparing(StaticPage.class, "title", "summary", "body")
                        .aboutRecord());
    }

    @Override
    public List<OfficePage> elsewhere() {
        return List.of(WritingOffice.TRASH.holdingDeleted(StaticPage.class));
    }
}
