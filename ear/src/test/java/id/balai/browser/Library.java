package id.balai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.openqa.selenium.Keys;

/** The media library as a signed-in person fills it, and chooses from it in a form. */
public record Library(Office office) {

    private static final String SENDING = ".media-sending";
    private static final int SLOWLY = 400_000;

    /** One large picture after the other is made ready on the server. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** Keeps what the bars of progress have shown. */
    private static final String WATCH = """
            window.seen = new Set();
            new MutationObserver(() => document.querySelectorAll('.media-sending progress')
                .forEach((bar) => window.seen.add(bar.value)))
                .observe(document.body, { subtree: true, childList: true, attributes: true });
            """;

    /** Drops files into the library's page and waits until all are stored. */
    public void bring(List<Path> files) {
        open();
        drop(files);
    }

    /** As {@link #bring}, over a connection so slow that the bars of progress are seen to move. */
    public void bringSlowly(List<Path> files) {
        open();
        browser().script(WATCH);
        Dropping.sendAt(browser(), SLOWLY);
        drop(files);
        Dropping.sendAt(browser(), -1);
        assertThat((List<?>) browser().script("return [...window.seen]"))
                .as("progress that was shown")
                .anyMatch(part -> ((Number) part).intValue() > 0 && ((Number) part).intValue() < 100);
    }

    /** The page takes files once its script, which comes later than the page, has filled it. */
    private void open() {
        office.open("media-list");
        browser().find(".media-uploads");
    }

    private void drop(List<Path> files) {
        Dropping.drop(browser(), "main h1", files);
        browser()
                .await(
                        "all stored",
                        PATIENCE,
                        () -> browser().texts(SENDING + ".done .media-said").stream()
                                        .filter("Tersimpan di pustaka."::equals)
                                        .count()
                                == files.size());
    }

    /** Says what the picture shows that was brought as the so-manieth, right where it was dropped. */
    public void describe(int line, String text) {
        String place = SENDING + ":nth-child(" + line + ") .media-description ";
        browser().fill(place + ".media-input", text + Keys.ENTER);
        browser().await("saved", () -> browser().text(place + ".media-said").equals("Tersimpan."));
    }

    /** Presses what opens the dialog, finds by a name there and uses the only one. */
    public void choose(String button, String name) {
        browser().click(button);
        browser().fill("dialog input[type=search]", name);
        browser()
                .await(
                        "one to choose from",
                        () -> browser().texts("dialog .media-card").size() == 1);
        browser().click("dialog .media-card");
        browser().click("dialog .media-use");
        browser().await("the dialog to close", () -> !browser().has("dialog .media-use"));
    }

    private Browser browser() {
        return office.browser();
    }
}
