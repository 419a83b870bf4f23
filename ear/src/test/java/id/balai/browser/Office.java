package id.balai.browser;

import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The office as a signed-in person sees it. Fields are named by their ids. */
public record Office(DemoSite site, Browser browser) {

    /** @param page its name with a query if it needs one, such as {@code article-edit?id=3} */
    public Office open(String page) {
        String name = page.replaceFirst("\\?.*", "");
        browser.visit(site.at("/admin/" + name + ".xhtml" + page.substring(name.length())));
        return this;
    }

    /** Opens what the first link of a list to this kind of page leads to. */
    public Office openFirst(String page) {
        String css = "a[href*='/" + page + ".xhtml?id=']";
        String address = browser.await(
                css, () -> (String) browser.script("return document.querySelector(arguments[0])?.href", css));
        browser.visit(address);
        return this;
    }

    /** Types a text, or chooses the option that is labelled so. */
    public void fill(String field, String text) {
        if (isChoice(field)) {
            choose(field, text);
        } else {
            browser.fill("#" + field, text);
        }
    }

    public void choose(String field, String label) {
        new Select(browser.find("#" + field)).selectByVisibleText(label);
    }

    /** What stands in a field, or the label of the option that is chosen. */
    public String filled(String field) {
        return isChoice(field)
                ? new Select(browser.find("#" + field)).getFirstSelectedOption().getText()
                : browser.value("#" + field);
    }

    private boolean isChoice(String field) {
        return browser.find("#" + field).getTagName().equals("select");
    }

    public void save() {
        browser.press("#save");
    }

    /** What the page says about the whole of what was done. */
    public String said() {
        return browser.text("#messages");
    }

    /** What the page says at a field; empty when it has nothing to say. */
    public String saidAt(String field) {
        String css = "#" + field + "-message";
        return browser.has(css) ? browser.text(css) : "";
    }

    /** Presses what asks first, and answers yes. */
    public void pressAndConfirm(String css) {
        WebElement button = browser.find(css);
        button.click();
        browser.click(".ui-confirm-dialog .ui-confirmdialog-yes");
        browser.awaitReplaced(button);
    }
}
