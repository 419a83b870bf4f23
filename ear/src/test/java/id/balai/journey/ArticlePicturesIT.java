package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import id.balai.browser.ArticleForm;
import id.balai.browser.BodyEditor;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.Keyboard;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Person;

/** Pictures in the text of an article: chosen, described, changed and taken out, by keyboard and by pointer. */
@NeedsBrowser
class ArticlePicturesIT {

    private static final String HASH = "c".repeat(64);
    private static final String SOURCE = " src=\"/media/" + HASH + "/960.jpg\" width=\"1600\">";

    @Test
    void aPictureIsPlacedDescribedAndTakenOutByKeyboardAlone(DemoSite site, Browser browser) {
        ArticleForm.blank(site.staff().admit(browser, Person.EDITOR));
        BodyEditor editor = new BodyEditor(browser).useLibrary(HASH, "Balai desa");
        Keyboard keyboard = new Keyboard(browser).tabTo("#body-editor").type("Awal.");
        toTool(keyboard, "picture");
        keyboard.press(Keys.ENTER).awaitFocus("dialog.editor-dialog [name=alt]");
        assertThat(Inspection.faults(browser, "office-editor-picture-words")).isEmpty();
        assertThat(browser.value("dialog.editor-dialog [name=alt]")).isEqualTo("Balai desa");
        keyboard.press(Keys.TAB, Keys.TAB).type("Balai baru").press(Keys.ENTER).awaitFocus("#body-editor");
        keyboard.type("Akhir.");
        assertThat(editor.body())
                .isEqualTo("<p>Awal.</p><figure><img alt=\"Balai desa\" height=\"1200\"" + SOURCE
                        + "<figcaption>Balai baru</figcaption></figure><p>Akhir.</p>");

        keyboard.press(Keys.HOME);
        browser.await(
                "the caret before the words",
                () -> browser.script("return getSelection().anchorOffset").equals(0L));
        keyboard.press(Keys.ARROW_LEFT);
        awaitChosen(browser);
        browser.find("[data-command=changePicture]");
        assertThat(Inspection.faults(browser, "office-editor-picture-tools")).isEmpty();
        keyboard.press(Keys.ENTER).awaitFocus("dialog.editor-dialog [name=alt]");
        keyboard.press(Keys.TAB, Keys.SPACE, Keys.ENTER).awaitFocus("#body-editor");
        assertThat(editor.body()).contains("<img alt=\"\" height=\"1200\" role=\"presentation\"" + SOURCE);

        keyboard.press(Keys.ARROW_RIGHT, Keys.BACK_SPACE);
        assertThat(editor.body()).as("chosen by the first press").contains("<figure>");
        keyboard.press(Keys.BACK_SPACE);
        assertThat(editor.body()).as("deleted by the second").isEqualTo("<p>Awal.</p><p>Akhir.</p>");
        keyboard.with(Keys.CONTROL, "z");
        assertThat(editor.body()).contains("<figure>");
    }

    @Test
    void aPictureIsChangedByClick(DemoSite site, Browser browser) {
        ArticleForm.blank(site.staff().admit(browser, Person.EDITOR));
        BodyEditor editor = new BodyEditor(browser).useLibrary(HASH, null);
        browser.click("#body-editor");
        browser.click("[data-command=picture]");
        browser.click("dialog.editor-dialog .editor-confirm");
        assertThat(browser.text("#body-editor .editor-note")).isEqualTo("Belum ada teks alternatif");
        assertThat(editor.body()).contains("<img alt=\"\" height=");

        choosePicture(browser);
        browser.click("[data-command=editPicture]");
        browser.fill("dialog.editor-dialog [name=alt]", "Warga \"berkumpul\"");
        browser.click("dialog.editor-dialog .editor-confirm");
        browser.await("the words", () -> editor.body().contains("alt=\"Warga &quot;berkumpul&quot;\""));
        assertThat(browser.has("#body-editor .editor-note")).isFalse();

        awaitChosen(browser);
        browser.click("[data-command=deletePicture]");
        assertThat(editor.body()).doesNotContain("<figure>");
    }

    /** Not in its middle, where the body was pressed before: two presses at one place can be a double click. */
    private static void choosePicture(Browser browser) {
        browser.actions()
                .moveToElement(browser.find("#body-editor figure"), 60, 0)
                .click()
                .perform();
        awaitChosen(browser);
    }

    private static void awaitChosen(Browser browser) {
        browser.find("#body-editor figure.ProseMirror-selectednode");
    }

    private static void toTool(Keyboard keyboard, String command) {
        keyboard.with(Keys.ALT, Keys.F10).awaitFocus("[role=toolbar] button");
        for (int i = 0;
                i < 30 && !command.equals(keyboard.browser().script("return document.activeElement.dataset.command"));
                i++) {
            keyboard.press(Keys.ARROW_RIGHT);
        }
    }
}
