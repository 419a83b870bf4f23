package id.balai.enrolment.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.office.web.OfficeFeed;
import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;
import id.balai.roster.RosterPermission;

/** Members brought and taken as tables. */
@ApplicationScoped
public class EnrolmentOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(OfficePage.of("member-import", RosterPermission.APPOINT).inMenu(OfficeGroup.ROSTER, 80));
    }

    @Override
    public List<OfficeFeed> feeds() {
        return List.of(new OfficeFeed("roster/", RosterPermission.APPOINT));
    }
}
