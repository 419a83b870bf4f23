package id.balai.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The office's forms about those who serve: people are chosen by typing, and so are decrees. */
public record RosterForm(Office office) {

    private static final String OFFERED = ".ui-autocomplete-panel .ui-autocomplete-item";

    /** A new post without a superior; the browser stands on the list of posts afterwards. */
    public void addPost(String title, String kind) {
        office.open("position-edit");
        office.fill("title", title);
        office.choose("kind", kind);
        office.save();
    }

    /** The browser stands on the page of the post. */
    public RosterForm openPost(String title) {
        office.open("position-list");
        browser().follow(title);
        return this;
    }

    /** Enters somebody and chooses that person at once. */
    public void enterPerson(String name) {
        browser().click("#newPersonWanted");
        browser().fill("#name", name);
        browser().rest();
        browser().press("#register");
    }

    /** Types a part of a name and takes the first who is offered. */
    public void choosePerson(String typed) {
        choose("person", typed);
    }

    public void chooseDecree(String typed) {
        choose("decreeNumber", typed);
        browser().rest();
    }

    private void choose(String field, String typed) {
        browser().fill("#" + field + "_input", typed);
        WebElement offered = browser()
                .await(
                        "an offer for " + typed,
                        () -> browser().find(OFFERED).getText().toLowerCase().contains(typed.toLowerCase())
                                ? browser().find(OFFERED)
                                : null);
        offered.click();
        browser().await("the offers to close", () -> !browser().has(OFFERED));
    }

    public void citeDecree(String number, String day) {
        long asked = requests();
        browser().fill("#decreeNumber_input", number);
        browser().await("the look-up of the number", () -> requests() > asked);
        office.fill("decreeDate", day);
    }

    private long requests() {
        return (long) browser().script("return performance.getEntriesByType('resource').length");
    }

    /** Presses an action of the one who holds the post today, such as "Ganti". */
    public void act(String action, String person) {
        browser().click("[aria-label='" + action + ": " + person + "']");
        browser().rest();
    }

    /** The lines of those who hold the post, or held it. */
    public String line(String person) {
        return browser()
                .await(
                        "the line of " + person,
                        () -> browser().find("body").findElements(By.cssSelector(".tenures > li")).stream()
                                .map(WebElement::getText)
                                .filter(text -> text.contains(person))
                                .findFirst()
                                .orElse(null));
    }

    private Browser browser() {
        return office.browser();
    }
}
