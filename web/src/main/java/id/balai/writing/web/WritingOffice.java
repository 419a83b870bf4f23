package id.balai.writing.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;
import id.balai.writing.WritingPermission;

/** The trash of everything that is written. */
@ApplicationScoped
public class WritingOffice implements OfficeSection {

    public static final OfficePage TRASH =
            OfficePage.of("trash-list", WritingPermission.WRITE).inMenu(OfficeGroup.CONTENT, 70);

    @Override
    public List<OfficePage> pages() {
        return List.of(TRASH);
    }
}
