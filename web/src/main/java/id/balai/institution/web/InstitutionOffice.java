package id.balai.institution.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.institution.Institution;
import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;
import id.balai.roster.RosterPermission;

/** Institutions and their members. */
@ApplicationScoped
public class InstitutionOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("institution-list", RosterPermission.EDIT).inMenu(OfficeGroup.ROSTER, 60),
                OfficePage.of("institution-edit", RosterPermission.EDIT).showing(Institution.class),
                OfficePage.of("member-list", RosterPermission.EDIT).aboutRecord(),
                OfficePage.of("member-appoint", RosterPermission.APPOINT).aboutRecord(),
                OfficePage.of("member-replace", RosterPermission.APPOINT).aboutRecord(),
                OfficePage.of("member-extend", RosterPermission.APPOINT).aboutRecord(),
                OfficePage.of("member-end", RosterPermission.APPOINT).aboutRecord(),
                OfficePage.of("member-edit", RosterPermission.APPOINT).aboutRecord());
    }
}
