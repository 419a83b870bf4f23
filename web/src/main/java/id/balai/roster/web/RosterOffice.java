package id.balai.roster.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.web.OfficeGroup;
import id.balai.account.web.OfficePage;
import id.balai.account.web.OfficeSection;
import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.Position;
import id.balai.shared.Permission;

/** Posts, the people who hold them, by which decree, and where they are today. */
@ApplicationScoped
public class RosterOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("position-list", Permission.ROSTER_EDIT).inMenu(OfficeGroup.ROSTER, 10),
                OfficePage.of("position-edit", Permission.ROSTER_EDIT),
                OfficePage.of("position-terms", Permission.ROSTER_EDIT)
                        .showing(Position.class)
                        .aboutRecord(),
                OfficePage.of("term-appoint", Permission.ROSTER_APPOINT).aboutRecord(),
                OfficePage.of("term-replace", Permission.ROSTER_APPOINT).aboutRecord(),
                OfficePage.of("term-extend", Permission.ROSTER_APPOINT).aboutRecord(),
                OfficePage.of("term-end", Permission.ROSTER_APPOINT).aboutRecord(),
                OfficePage.of("person-list", Permission.ROSTER_EDIT).inMenu(OfficeGroup.ROSTER, 20),
                OfficePage.of("person-edit", Permission.ROSTER_EDIT).showing(Person.class),
                OfficePage.of("decree-list", Permission.ROSTER_EDIT).inMenu(OfficeGroup.ROSTER, 30),
                OfficePage.of("decree-edit", Permission.ROSTER_EDIT).showing(Decree.class),
                OfficePage.of("presence-list", Permission.ROSTER_PRESENCE).inMenu(OfficeGroup.ROSTER, 40),
                OfficePage.of("roster-settings", Permission.ROSTER_EDIT).inMenu(OfficeGroup.ROSTER, 50));
    }
}
