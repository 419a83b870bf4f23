package id.balai.journal.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.OfficePermission;
import id.balai.account.web.OfficeGroup;
import id.balai.account.web.OfficePage;
import id.balai.account.web.OfficeSection;
import id.balai.journal.JournalPermission;

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
