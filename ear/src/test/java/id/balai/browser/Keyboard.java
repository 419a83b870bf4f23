package id.balai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.Keys;

/** A browser used with the keyboard alone: where the focus is comes from the page, where it goes from keys. */
public record Keyboard(Browser browser) {

    private static final int FAR = 150;
    /** What is under the bar of buttons is not seen. */
    private static final String FOCUS = """
            const bar = document.querySelector('.stick');
            const focused = document.activeElement;
            if (bar && focused && !bar.contains(focused) && focused !== document.body) {
                const box = focused.getBoundingClientRect();
                const above = bar.getBoundingClientRect();
                if (box.top >= above.top && box.bottom <= above.bottom) {
                    return 'HIDDEN';
                }
            }
            return focused?.matches(arguments[0]) ? 'THERE' : 'ELSEWHERE';
            """;

    private enum Focus {
        THERE,
        ELSEWHERE,
        HIDDEN
    }

    public Keyboard press(CharSequence... keys) {
        browser.actions().sendKeys(keys).perform();
        return this;
    }

    public Keyboard type(String text) {
        return press(text);
    }

    public Keyboard with(Keys held, CharSequence key) {
        browser.actions().keyDown(held).sendKeys(key).keyUp(held).perform();
        return this;
    }

    /** Goes on with the Tab key until the focus is there. */
    public Keyboard tabTo(String css) {
        Focus focus = focus(css);
        for (int i = 0; i < FAR && focus != Focus.THERE; i++) {
            press(Keys.TAB);
            focus = focus(css);
            assertThat(focus).as("focus on the way to " + css).isNotEqualTo(Focus.HIDDEN);
        }
        if (focus == Focus.THERE) {
            return this;
        }
        throw new AssertionError("The Tab key does not lead to " + css + " at " + browser.address());
    }

    public Keyboard awaitFocus(String css) {
        browser.await(
                "the focus at " + css,
                () -> browser.script("return document.activeElement?.matches(arguments[0]) ?? false", css)
                        .equals(true));
        return this;
    }

    /** Presses Enter on what has the focus, and waits for the answer that takes its place. */
    public Keyboard enter(String css) {
        tabTo(css);
        var element = browser.find(css);
        press(Keys.ENTER);
        browser.awaitReplaced(element);
        return this;
    }

    private Focus focus(String css) {
        return Focus.valueOf((String) browser.script(FOCUS, css));
    }
}
