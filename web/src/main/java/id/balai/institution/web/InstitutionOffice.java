package id.balai.institution.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.web.OfficeGroup;
import id.balai.account.web.OfficePage;
import id.balai.account.web.OfficeSection;
import id.balai.institution.Institution;
import id.balai.shared.Permission;

/** Institutions and their members. */
@ApplicationScoped
public class InstitutionOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("institution-list", Permission.ROSTER_EDIT).inMenu(OfficeGroup.ROSTER, 60),
                OfficePage.of("institution-edit", Permission.ROSTER_EDIT).showing(Institution.class),
                OfficePage.of("member-list", Permission.ROSTER_EDIT).aboutRecord(),
                OfficePage.of("member-appoint", Permission.ROSTER_APPOINT).aboutRecord(),
                OfficePage.of("member-replace", Permission.ROSTER_APPOINT).aboutRecord(),
                OfficePage.of("member-extend", Permission.ROSTER_APPOINT).aboutRecord(),
                OfficePage.of("member-end", Permission.ROSTER_APPOINT).aboutRecord(),
                OfficePage.of("member-edit", Permission.ROSTER_APPOINT).aboutRecord());
    }
}
