package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Keyboard;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Person;

/** An article from sign-in to the public page without touching the mouse. */
@NeedsBrowser
class KeyboardIT {

    @Test
    void anArticleIsWrittenChangedAndPublishedByKeyboardAlone(DemoSite site, Browser browser, Browser reader) {
        site.staff().admit(browser, Person.EDITOR);
        browser.forget();
        Keyboard keyboard = new Keyboard(browser);
        browser.visit(site.at("/admin/"));
        keyboard.tabTo("#username").type(Person.EDITOR.username);
        keyboard.press(Keys.TAB).type(Person.PASSWORD);
        keyboard.enter("#signIn");

        keyboard.enter("a[href*='article-edit']");
        keyboard.tabTo("#title").type("Ronda malam");
        keyboard.tabTo("#body-editor").type("Jadwal ronda berganti.").press(Keys.ENTER);
        insertTable(keyboard);
        keyboard.type("Terima kasih.");
        keyboard.press(Keys.ESCAPE, Keys.TAB);
        keyboard.tabTo("#category").type("Pem");
        keyboard.enter("#saveDraft");
        assertThat(browser.text("#messages")).isEqualTo("Tersimpan.");

        keyboard.enter("nav.menu a[href*='article-list']");
        keyboard.tabTo("#text").type("Ronda malam");
        browser.await(
                "one article in the list",
                () -> browser.texts("#articles td.name a").size() == 1);
        browser.rest();
        keyboard.enter("#articles td.name a");
        keyboard.tabTo("#body-editor").with(Keys.CONTROL, Keys.END).type(" Salam.");
        keyboard.press(Keys.ESCAPE, Keys.TAB);
        keyboard.enter("#publish");
        assertThat(browser.text("#messages")).isEqualTo("Artikel sudah tayang.");

        keyboard.tabTo("#publicLink").press(Keys.ENTER);
        browser.nextTab();
        assertShowsTheArticle(browser);
        reader.visit(browser.address());
        assertShowsTheArticle(reader);
    }

    private static void insertTable(Keyboard keyboard) {
        Browser browser = keyboard.browser();
        keyboard.with(Keys.ALT, Keys.F10).awaitFocus("[role=toolbar] button");
        for (int i = 0;
                i < 30
                        && !browser.script("return document.activeElement.dataset.command")
                                .equals("insertTable");
                i++) {
            keyboard.press(Keys.ARROW_RIGHT);
        }
        keyboard.press(Keys.ENTER).awaitFocus("dialog.editor-dialog [name=rows]");
        keyboard.with(Keys.CONTROL, "a").type("2").press(Keys.TAB);
        keyboard.with(Keys.CONTROL, "a").type("2").press(Keys.TAB);
        keyboard.type("Regu ronda").press(Keys.ENTER).awaitFocus("#body-editor");
        keyboard.type("Malam").press(Keys.TAB).type("Regu").press(Keys.TAB);
        keyboard.type("Senin").press(Keys.TAB).type("Melati").with(Keys.CONTROL, Keys.ENTER);
    }

    private static void assertShowsTheArticle(Browser browser) {
        assertThat(browser.text("h1")).isEqualTo("Ronda malam");
        assertThat(browser.text(".prose caption")).isEqualTo("Regu ronda");
        assertThat(browser.texts(".prose th")).containsExactly("Malam", "Regu");
        assertThat(browser.texts(".prose td")).containsExactly("Senin", "Melati");
        assertThat(browser.texts(".prose > p")).containsExactly("Jadwal ronda berganti.", "Terima kasih. Salam.");
    }
}
