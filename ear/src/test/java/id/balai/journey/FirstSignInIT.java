package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.balai.browser.Browser;
import id.balai.browser.Door;
import id.balai.browser.LookedAtPages;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;
import id.balai.start.BalaiProcess;
import id.balai.start.OwnServers;

/** The first day of a demonstration, with nothing but the line that it printed. */
@OwnServers
@NeedsBrowser
class FirstSignInIT {

    private static final Pattern PRINTED =
            Pattern.compile("\"?admin\"?.*?kata sandi(?: sekali pakai)? \"?([^\\s\";]+)");

    @TempDir
    Path folder;

    @Test
    void theAdministratorChoosesAPasswordAndLetsOthersIn(Browser browser) {
        try (BalaiProcess balai = BalaiProcess.ready(folder, Map.of("BALAI_DEMO", "true"))) {
            Door door = new Door(browser);
            String once = oneTimePassword(balai.output());

            browser.visit(balai.baseUrl() + "admin/");
            door.signIn("admin", "bukan kata sandinya");
            assertThat(browser.text("#messages")).startsWith("Nama pengguna atau kata sandi");
            assertThat(browser.value("#username")).isEqualTo("admin");

            door.signIn("admin", once);
            browser.visit(balai.baseUrl() + "admin/article-list.xhtml");
            assertThat(browser.address()).endsWith("/admin/password.xhtml");
            door.choosePassword(once, "tujuh perahu menyeberang", "tujuh perahu menyebrang");
            assertThat(browser.text("#again-message")).contains("tidak sama");
            door.choosePassword(once, "pendek", "pendek");
            assertThat(browser.text("#newPassword-message")).contains("karakter");
            door.choosePassword("salah sama sekali", Person.PASSWORD, Person.PASSWORD);
            assertThat(browser.text("#currentPassword-message")).isNotBlank();
            door.choosePassword(once, Person.PASSWORD, Person.PASSWORD);
            assertThat(browser.text("h1")).isEqualTo("Dasbor");

            signInAs(balai, browser, Person.EDITOR, add(balai, browser, Person.EDITOR));
            assertThat(browser.texts("nav.menu a")).contains("Artikel", "Kategori", "Pengumuman");
            browser.forget();
            browser.visit(balai.baseUrl() + "admin/");
            door.signIn("admin", Person.PASSWORD);
            signInAs(balai, browser, Person.CONTRIBUTOR, add(balai, browser, Person.CONTRIBUTOR));
            assertThat(browser.texts("nav.menu a"))
                    .as("what the files of the features name, see LookedAtPages")
                    .containsExactlyInAnyOrderElementsOf(LookedAtPages.menu(Person.CONTRIBUTOR))
                    .containsSubsequence("Dasbor", "Artikel", "Pustaka media", "Tempat sampah");
        }
    }

    private static String oneTimePassword(String line) {
        Matcher printed = PRINTED.matcher(line);
        assertThat(printed.find()).as(line).isTrue();
        return printed.group(1);
    }

    /** Adds somebody and makes sure that the one-time password is shown this once only. */
    private static String add(BalaiProcess balai, Browser browser, Person person) {
        browser.visit(balai.baseUrl() + "admin/user-add.xhtml");
        browser.fill("#displayName", person.displayName);
        browser.fill("#username", person.username);
        new Office(null, browser).choose("role", person.role);
        browser.press("#save");
        String once = browser.text("#one-time-password");
        browser.follow("Selesai");
        assertThat(browser.text("#users")).contains(person.displayName, "Belum membuat kata sandi");
        assertThat(browser.script("return document.documentElement.outerHTML").toString())
                .doesNotContain(once);
        return once;
    }

    private static void signInAs(BalaiProcess balai, Browser browser, Person person, String once) {
        browser.forget();
        browser.visit(balai.baseUrl() + "admin/");
        Door door = new Door(browser);
        door.signIn(person.username, once);
        door.choosePassword(once, Person.PASSWORD, Person.PASSWORD);
        assertThat(browser.text("h1")).isEqualTo("Dasbor");
    }
}
