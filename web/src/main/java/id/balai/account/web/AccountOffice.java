package id.balai.account.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.User;
import id.balai.shared.Permission;

/** The door of the office, the dashboard, and the people who work there. */
@ApplicationScoped
public class AccountOffice implements OfficeSection {

    static final OfficePage SIGN_IN = OfficePage.beforeTheDoor("sign-in");
    static final OfficePage PASSWORD = OfficePage.of("password", Permission.PASSWORD_CHANGE);
    static final OfficePage DASHBOARD =
            OfficePage.of("index", Permission.OFFICE_ENTER).inMenu(OfficeGroup.TODAY, 10);

    @Override
    public List<OfficePage> pages() {
        return List.of(
                SIGN_IN,
                PASSWORD,
                DASHBOARD,
                OfficePage.of("profile", Permission.OFFICE_ENTER),
                OfficePage.of("user-list", Permission.USERS_MANAGE).inMenu(OfficeGroup.SETTINGS, 20),
                OfficePage.of("user-add", Permission.USERS_MANAGE),
                OfficePage.of("user-manage", Permission.USERS_MANAGE)
                        .showing(User.class)
                        .aboutRecord());
    }
}
