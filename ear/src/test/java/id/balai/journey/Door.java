package id.balai.journey;

/** Signing in, and choosing an own password. */
record Door(Browser browser) {

    void signIn(String username, String password) {
        browser.fill("#username", username);
        browser.fill("#password", password);
        browser.press("#signIn");
    }

    void choosePassword(String current, String wanted, String again) {
        browser.fill("#currentPassword", current);
        browser.fill("#newPassword", wanted);
        browser.fill("#again", again);
        browser.press("#save");
    }
}
