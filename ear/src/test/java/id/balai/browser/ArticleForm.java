package id.balai.browser;

import java.util.List;
import java.util.Map;

import org.openqa.selenium.Keys;

/** The form of an article, with the editor of its body. */
public record ArticleForm(Office office) {

    private static final String PLACE_OF_WORD = """
            const walker = document.createTreeWalker(document.querySelector('#body-editor'), NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(arguments[0]);
                if (at >= 0) {
                    node.parentElement.scrollIntoView({block: 'center', behavior: 'instant'});
                    const range = document.createRange();
                    range.setStart(node, at);
                    range.setEnd(node, at + arguments[0].length);
                    const box = range.getBoundingClientRect();
                    return {x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2)};
                }
            }
            return null;
            """;

    public static ArticleForm blank(Office office) {
        office.open("article-edit");
        return new ArticleForm(office);
    }

    /** Finds an article in the list by a part of its title and opens it. */
    public static ArticleForm find(Office office, String title) {
        Browser browser = office.open("article-list").browser();
        office.fill("text", title);
        browser.await("only " + title + " in the list", () -> {
            List<String> found = browser.texts("#articles td.name a");
            return found.size() == 1 && found.get(0).contains(title);
        });
        browser.rest();
        browser.press("#articles td.name a");
        return new ArticleForm(office);
    }

    public ArticleForm describe(String title, String category) {
        office.fill("title", title);
        office.choose("category", category);
        return this;
    }

    /** Clicks into the body and types. */
    public ArticleForm write(String text) {
        browser().click("#body-editor");
        return writeOn(text);
    }

    /** Types where the caret is. */
    public ArticleForm writeOn(String text) {
        browser().actions().sendKeys(text).perform();
        return this;
    }

    /** Puts a table with these cells, row by row, at the caret, and the caret after it. */
    public ArticleForm insertTable(String caption, int columns, String... cells) {
        browser().click("[data-command=insertTable]");
        browser().fill("dialog.editor-dialog [name=rows]", Integer.toString(cells.length / columns));
        browser().fill("dialog.editor-dialog [name=columns]", Integer.toString(columns));
        browser().fill("dialog.editor-dialog [name=caption]", caption);
        browser().click("dialog.editor-dialog .editor-confirm");
        browser().find("#body-editor table");
        for (int i = 0; i < cells.length; i++) {
            browser()
                    .actions()
                    .sendKeys(i == 0 ? cells[i] : Keys.TAB + cells[i])
                    .perform();
        }
        browser()
                .actions()
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
        return this;
    }

    /** Chooses a word by a double click and types another over it. */
    public ArticleForm replaceWord(String word, String by) {
        browser().await("the word " + word + " chosen", () -> isChosenByDoubleClick(word));
        browser().actions().sendKeys(by).perform();
        browser().await("the word " + by + " in the form", () -> body().contains(by));
        return this;
    }

    /** Two clicks count as a double one only within half a second: on a page that is busy for so long they are done again. */
    private boolean isChosenByDoubleClick(String word) {
        choose(word);
        boolean chosen = browser().script("return getSelection().toString()").equals(word);
        if (!chosen) {
            browser().click("#title");
        }
        return chosen;
    }

    private void choose(String word) {
        Map<?, ?> place = (Map<?, ?>) browser().script(PLACE_OF_WORD, word);
        int x = ((Long) place.get("x")).intValue();
        int y = ((Long) place.get("y")).intValue();
        browser().actions().moveToLocation(x, y).doubleClick().perform();
    }

    public String body() {
        return (String) browser().script("return document.querySelector('#body').value");
    }

    public void saveDraft() {
        browser().press("#saveDraft");
    }

    public void saveChanges() {
        browser().press("#saveChanges");
    }

    public void publish() {
        browser().press("#publish");
    }

    /** Where the public reads it, once it is published. */
    public String publicAddress() {
        return browser().find("#publicLink").getDomProperty("href");
    }

    private Browser browser() {
        return office.browser();
    }
}
