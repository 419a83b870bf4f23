package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.balai.browser.ArticleForm;
import id.balai.browser.BodyEditor;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Person;

/** On a busy page the next key or press comes before the browser's word of where the caret is; none of them is lost. */
@NeedsBrowser
class CaretIT {

    private static final String HASH = "c".repeat(64);
    private static final String PICTURE =
            "<figure><img alt=\"Balai desa\" src=\"/media/" + HASH + "/960.jpg\"></figure>";

    /** Puts the caret before a letter of a paragraph, as a click or a key of the browser's own does. */
    private static final String PUT_CARET = """
            const body = document.querySelector('#body-editor');
            getSelection().collapse(body.querySelectorAll('p')[arguments[0]].firstChild, arguments[1]);
            """;

    private static final String PRESS_AT_ONCE = """
            body.dispatchEvent(new KeyboardEvent('keydown',
                {key: 'ArrowLeft', keyCode: 37, bubbles: true, cancelable: true}));
            """;

    private static final String PRESS_TO_EDGE = """
            body.dispatchEvent(new KeyboardEvent('keydown',
                {key: arguments[2], ctrlKey: true, bubbles: true, cancelable: true}));
            """;

    private static final String CLICK_AT_ONCE = """
            const tool = document.querySelector('[data-command=rule]');
            tool.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
            tool.click();
            """;

    private Browser browser;
    private BodyEditor editor;

    @BeforeEach
    void writeAtTheEnd(DemoSite site, Browser browser) {
        this.browser = browser;
        ArticleForm.blank(site.staff().admit(browser, Person.EDITOR));
        editor = new BodyEditor(browser).useLibrary(HASH, "").put("<p>Awal.</p>" + PICTURE + "<p>Akhir.</p>");
        browser.script("document.querySelector('#body-editor').focus()");
        browser.script(PUT_CARET, 1, 6);
        browser.actions().sendKeys("!").perform();
        browser.await("what was typed", () -> editor.body().endsWith("<p>Akhir.!</p>"));
    }

    @Test
    void aKeyActsWhereTheCaretHasJustBeenPut() {
        browser.script(PUT_CARET + PRESS_AT_ONCE, 1, 0);

        browser.find("#body-editor figure.ProseMirror-selectednode");
    }

    @Test
    void theEndsOfTheTextAreReachedAtOnce() {
        browser.script(PUT_CARET + PRESS_TO_EDGE, 1, 6, "Home");
        browser.actions().sendKeys("1").perform();
        browser.await("what was typed first", () -> editor.body().startsWith("<p>1Awal."));
        browser.script(PUT_CARET + PRESS_TO_EDGE, 0, 0, "End");
        browser.actions().sendKeys("2").perform();
        browser.await("what was typed last", () -> editor.body().endsWith("Akhir.!2</p>"));
    }

    @Test
    void aToolActsWhereTheCaretHasJustBeenPut() {
        browser.script(PUT_CARET + CLICK_AT_ONCE, 0, 2);

        assertThat(editor.body()).startsWith("<p>Awal.</p><hr>").endsWith("<p>Akhir.!</p>");
    }
}
