package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Door;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** The operator gives the installation its second village; afterwards the first is alone again. */
@NeedsBrowser
class TwoVillagesIT {

    private static final String GANRA = "ganra.example.id";
    private static final String BELO = "belo.example.id";

    @Test
    void eachAnswersAtItsOwnHostAndKeepsItsPeopleToItself(DemoSite site, Browser browser, Browser other) {
        Office office = site.staff().admit(browser, Person.OPERATOR);
        giveFirstVillageHosts(office);
        String once = addBelo(office);

        Door door = new Door(other);
        other.visit(site.at(BELO, "/admin/"));
        door.signIn("kepala.belo", once);
        door.choosePassword(once, Person.PASSWORD, Person.PASSWORD);
        assertThat(other.text("header.top .where")).contains("Belo");
        other.visit(site.at(BELO, "/"));
        assertThat(other.text("body")).contains("Belo").doesNotContain("Ganra");

        assertSessionIsWorthNothingAt(other, site.at(GANRA, "/admin/"));
        Set<Cookie> ofGanra = site.staff().cookies(Person.ADMINISTRATOR, browser);
        other.forget();
        ofGanra.forEach(cookie -> other.take(site.at(BELO, "/admin/"), cookie));
        assertAsksToSignIn(other, site.at(BELO, "/admin/user-list.xhtml"));

        other.visit(site.at("lain.example.id", "/"));
        assertThat(other.status()).isEqualTo(421);
        assertThat(other.text("h1")).contains("desa");

        closeBelo(site.staff().admit(browser, Person.OPERATOR));
        other.visit(site.at(BELO, "/"));
        assertThat(other.text("body")).contains("Ganra").doesNotContain("Belo");
    }

    private static void giveFirstVillageHosts(Office office) {
        office.open("village-list");
        office.browser().follow("Desa Ganra");
        office.fill("hosts", GANRA + "\n127.0.0.1");
        office.browser().press("#changeHosts");
        assertThat(office.said()).contains("tersimpan");
    }

    private static String addBelo(Office office) {
        office.open("village-add");
        office.fill("name", "Belo");
        office.fill("code", "7312052002");
        office.fill("hosts", BELO);
        office.choose("zone", "WITA (Asia/Makassar)");
        office.fill("username", "kepala.belo");
        office.save();
        return office.browser().text("#one-time-password");
    }

    private static void closeBelo(Office office) {
        office.open("village-list");
        office.browser().follow("Desa Belo");
        office.fill("nameAgain", "Desa Belo");
        office.browser().press("#close");
        assertThat(office.said()).contains("sudah ditutup");
    }

    /** The browser is signed in where it stands; its cookies are tried at another village's office. */
    private static void assertSessionIsWorthNothingAt(Browser browser, String office) {
        Set<Cookie> cookies = browser.cookies();
        cookies.forEach(cookie -> browser.take(office, cookie));
        assertAsksToSignIn(browser, office);
    }

    private static void assertAsksToSignIn(Browser browser, String office) {
        browser.visit(office);
        assertThat(browser.address()).contains("/admin/sign-in.xhtml");
    }
}
