package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.Keyboard;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** The secretary says who is in: one press for each, at a desk, on a phone and by keyboard alone. */
@NeedsBrowser
class PresenceIT {

    private static final int PRESENT = 0;
    private static final int ON_DUTY = 1;
    private static final int AWAY = 2;

    private Browser browser;
    private Office office;

    @BeforeEach
    void open(DemoSite site, Browser browser) {
        this.browser = browser;
        office = site.staff().admit(browser, Person.ADMINISTRATOR).open("presence-list");
    }

    @Test
    void onePressSaysIt() {
        browser.press(button(1, PRESENT));
        assertPressed(1, PRESENT);
        browser.press(button(1, AWAY));
        assertPressed(1, AWAY);
        assertThat(pressed(1, PRESENT)).isFalse();
        assertThat(browser.text(".limit p")).isEqualTo(name(1) + ": Tidak di tempat");
        assertThat(Inspection.faults(browser, "office-presence-said")).isEmpty();

        browser.press("#forget");
        assertThat(pressed(1, AWAY)).isFalse();
        assertThat(browser.has(".limit p")).isFalse();
    }

    @Test
    void aTimeCanBeAddedAndOneThatHasPassedIsRefusedAtItsField() {
        browser.press(button(2, ON_DUTY));
        browser.fill("#until", "0.00");
        browser.press("#limit");
        assertThat(office.saidAt("until")).contains("sudah lewat");
        assertThat(browser.value("#until")).isEqualTo("0.00");
        assertPressed(2, ON_DUTY);

        browser.fill("#until", "besok");
        browser.press("#limit");
        assertThat(office.saidAt("until")).contains("besok bukan jam");

        browser.fill("#until", "23.59");
        browser.press("#limit");
        assertThat(browser.text(".presences li:nth-child(3) .until")).isEqualTo("sampai pukul 23.59");
        assertPressed(2, ON_DUTY);
    }

    @Test
    void itIsDoneByKeyboardAloneOnANarrowScreen() {
        browser.width(390);
        Keyboard keyboard = new Keyboard(browser);
        keyboard.tabTo(button(3, PRESENT)).press(Keys.SPACE);
        browser.await("the answer", () -> pressed(3, PRESENT));
        keyboard.awaitFocus(button(3, PRESENT)).press(Keys.TAB).press(Keys.ENTER);
        browser.await("the answer", () -> pressed(3, ON_DUTY));
        keyboard.awaitFocus(button(3, ON_DUTY)).tabTo("#until");
    }

    private void assertPressed(int row, int state) {
        assertThat(pressed(row, state)).isTrue();
    }

    private boolean pressed(int row, int state) {
        return "true".equals(browser.find(button(row, state)).getDomAttribute("aria-pressed"));
    }

    private String name(int row) {
        return browser.text(".presences li:nth-child(%d) .who".formatted(row + 1))
                .lines()
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private static String button(int row, int state) {
        return "[id='people:%d:states:%d:say']".formatted(row, state);
    }
}
