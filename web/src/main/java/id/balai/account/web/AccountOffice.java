package id.balai.account.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.OfficePermission;
import id.balai.account.User;
import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;

/** The door of the office, the dashboard, and the people who work there. */
@ApplicationScoped
public class AccountOffice implements OfficeSection {

    static final OfficePage SIGN_IN = OfficePage.beforeTheDoor("sign-in");
    static final OfficePage PASSWORD = OfficePage.of("password", OfficePermission.CHANGE_PASSWORD);
    static final OfficePage DASHBOARD =
            OfficePage.of(OfficePage.FIRST, OfficePermission.ENTER).inMenu(OfficeGroup.TODAY, 10);

    @Override
    public List<OfficePage> pages() {
        return List.of(
                SIGN_IN,
                PASSWORD,
                DASHBOARD,
                OfficePage.of("profile", OfficePermission.ENTER),
                OfficePage.of("user-list", OfficePermission.MANAGE_USERS).inMenu(OfficeGroup.SETTINGS, 20),
                OfficePage.of("user-add", OfficePermission.MANAGE_USERS),
                OfficePage.of("user-manage", OfficePermission.MANAGE_USERS)
                        .showing(User.class)
                        .aboutRecord());
    }
}
