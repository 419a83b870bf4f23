package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.Keys;

/** A browser used with the keyboard alone: where the focus is comes from the page, where it goes from keys. */
record Keyboard(Browser browser) {

    private static final int FAR = 150;
    private static final String FOCUSED =
            "return document.activeElement !== null && document.activeElement.matches(arguments[0])";

    private static final String HIDDEN = """
            const bar = document.querySelector('.stick');
            const focused = document.activeElement;
            if (!bar || bar.contains(focused) || focused === document.body) {
                return false;
            }
            const box = focused.getBoundingClientRect();
            const above = bar.getBoundingClientRect();
            return box.top >= above.top && box.bottom <= above.bottom;
            """;

    Keyboard press(CharSequence... keys) {
        browser.actions().sendKeys(keys).perform();
        return this;
    }

    Keyboard type(String text) {
        return press(text);
    }

    Keyboard with(Keys held, CharSequence key) {
        browser.actions().keyDown(held).sendKeys(key).keyUp(held).perform();
        return this;
    }

    /** Goes on with the Tab key until the focus is there. */
    Keyboard tabTo(String css) {
        for (int i = 0; i < FAR; i++) {
            if (focusIsAt(css)) {
                return this;
            }
            press(Keys.TAB);
            assertThat(browser.script(HIDDEN))
                    .as("focus under the bar of buttons")
                    .isEqualTo(false);
        }
        throw new AssertionError("The Tab key does not lead to " + css + " at " + browser.address());
    }

    Keyboard awaitFocus(String css) {
        browser.await("the focus at " + css, () -> focusIsAt(css));
        return this;
    }

    /** Presses Enter on what has the focus, and waits for the answer that takes its place. */
    Keyboard enter(String css) {
        tabTo(css);
        var element = browser.find(css);
        press(Keys.ENTER);
        browser.awaitReplaced(element);
        return this;
    }

    private boolean focusIsAt(String css) {
        return browser.script(FOCUSED, css).equals(true);
    }
}
