package id.balai.journal.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.OfficePermission;
import id.balai.journal.JournalPermission;
import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;

/** Who changed what. */
@ApplicationScoped
public class JournalOffice implements OfficeSection {

    static final OfficePage ENTRY =
            OfficePage.of("journal-entry", OfficePermission.ENTER).aboutRecord();

    @Override
    public List<OfficePage> pages() {
        return List.of(OfficePage.of("journal-list", JournalPermission.READ).inMenu(OfficeGroup.SETTINGS, 30), ENTRY);
    }
}
