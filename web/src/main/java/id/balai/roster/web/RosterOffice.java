package id.balai.roster.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;
import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.Post;
import id.balai.roster.RosterPermission;

/** Posts, the people who hold them, by which decree, and where they are today. */
@ApplicationScoped
public class RosterOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("position-list", RosterPermission.EDIT).inMenu(OfficeGroup.ROSTER, 10),
                OfficePage.of("position-edit", RosterPermission.EDIT),
                OfficePage.of("position-terms", RosterPermission.EDIT)
                        .showing(Post.class)
                        .aboutRecord(),
                OfficePage.of("term-appoint", RosterPermission.APPOINT).aboutRecord(),
                OfficePage.of("term-replace", RosterPermission.APPOINT).aboutRecord(),
                OfficePage.of("term-extend", RosterPermission.APPOINT).aboutRecord(),
                OfficePage.of("term-end", RosterPermission.APPOINT).aboutRecord(),
                OfficePage.of("person-list", RosterPermission.EDIT).inMenu(OfficeGroup.ROSTER, 20),
                OfficePage.of("person-edit", RosterPermission.EDIT).showing(Person.class),
                OfficePage.of("decree-list", RosterPermission.EDIT).inMenu(OfficeGroup.ROSTER, 30),
                OfficePage.of("decree-edit", RosterPermission.EDIT).showing(Decree.class),
                OfficePage.of("presence-list", RosterPermission.PRESENCE).inMenu(OfficeGroup.ROSTER, 40),
                OfficePage.of("roster-settings", RosterPermission.EDIT).inMenu(OfficeGroup.ROSTER, 50));
    }
}
