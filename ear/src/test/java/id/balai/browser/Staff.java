package id.balai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.openqa.selenium.Cookie;

/**
 * Lets people into the office of the demonstration. Each signs in once and keeps the session for later journeys: sign-ins
 * are limited, and slow on purpose.
 */
public final class Staff {

    private final DemoSite site;
    private final Map<Person, Set<Cookie>> sessions = new EnumMap<>(Person.class);
    private final Set<Person> withOwnPassword = EnumSet.noneOf(Person.class);

    public Staff(DemoSite site) {
        this.site = site;
    }

    /** The browser stands on the dashboard afterwards, signed in as this person. */
    public Office enter(Browser browser, Person person) {
        Office office = admit(browser, person).open("index");
        assertThat(browser.address()).as("the dashboard of " + person).endsWith("/admin/index.xhtml");
        return office;
    }

    /** As {@link #enter} for whoever goes straight to another page: nothing of the office is shown yet. */
    public Office admit(Browser browser, Person person) {
        if (!sessions.containsKey(person)) {
            signIn(browser, person);
        }
        sessions.get(person).forEach(cookie -> browser.take(site.at("/admin/"), cookie));
        return new Office(site, browser);
    }

    /** The session that a person keeps; the browser is free for anything afterwards. */
    public Set<Cookie> cookies(Person person, Browser browser) {
        admit(browser, person);
        browser.forget();
        return sessions.get(person);
    }

    public void forgetSessions() {
        sessions.clear();
    }

    private void signIn(Browser browser, Person person) {
        if (withOwnPassword.contains(person)) {
            browser.visit(site.at("/admin/"));
            new Door(browser).signIn(person.username, Person.PASSWORD);
        } else {
            firstSignIn(browser, person, person.role == null ? DemoSite.FIRST_PASSWORD : add(browser, person));
            withOwnPassword.add(person);
        }
        sessions.put(person, browser.cookies());
    }

    private String add(Browser browser, Person person) {
        Office office = admit(browser, Person.ADMINISTRATOR).open("user-add");
        browser.fill("#displayName", person.displayName);
        browser.fill("#username", person.username);
        office.choose("role", person.role);
        office.save();
        String password = browser.text("#one-time-password");
        browser.forget();
        return password;
    }

    private void firstSignIn(Browser browser, Person person, String oneTimePassword) {
        Door door = new Door(browser);
        browser.visit(site.at("/admin/"));
        door.signIn(person.username, oneTimePassword);
        door.choosePassword(oneTimePassword, Person.PASSWORD, Person.PASSWORD);
    }
}
