package id.balai.browser;

import java.util.List;

/** The office is set in one typeface and its headings in a second one; the editor and what is code have their own. */
public final class Typeface {

    private static final String IN_ANOTHER = """
            const style = getComputedStyle;
            const sans = style(document.body).fontFamily;
            const serif = style(document.documentElement).getPropertyValue('--serif').trim();
            const owners = new Set(document.querySelectorAll(
                    'input:not([type=hidden], [type=checkbox], [type=radio]), select, textarea'));
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                if (texts.currentNode.data.trim()) {
                    owners.add(texts.currentNode.parentElement);
                }
            }
            return [...owners]
                    .filter(e => e.checkVisibility() && !e.closest('code, .secret, .editor, .editor-dialog'))
                    .filter(e => ![sans, serif].includes(style(e).fontFamily))
                    .map(e => style(e).fontFamily + ': ' + e.outerHTML.slice(0, 120));
            """;

    private Typeface() {}

    /** What is seen now and is set in another typeface than the office. */
    public static List<?> strangers(Browser browser) {
        return (List<?>) browser.script(IN_ANOTHER);
    }
}
