package id.balai.browser;

/** Signing in, and choosing an own password. */
public record Door(Browser browser) {

    public void signIn(String username, String password) {
        browser.fill("#username", username);
        browser.fill("#password", password);
        browser.press("#signIn");
    }

    public void choosePassword(String current, String wanted, String again) {
        browser.fill("#currentPassword", current);
        browser.fill("#newPassword", wanted);
        browser.fill("#again", again);
        browser.press("#save");
    }
}
