package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import id.balai.browser.ArticleForm;
import id.balai.browser.BodyEditor;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** A video in an article asks nothing of anybody else before it is pressed. */
@NeedsBrowser
class ArticleVideoIT {

    private static final String PLAYER = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1";

    @Test
    void aPastedAddressBecomesAVideoThatWaitsForAClick(DemoSite site, Browser browser, Browser reader) {
        Office office = site.staff().admit(browser, Person.EDITOR);
        ArticleForm form = ArticleForm.blank(office).describe("Kirab budaya desa", "Pembangunan");
        BodyEditor editor = new BodyEditor(browser);
        editor.paste(Map.of("text/plain", "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=4"));
        assertThat(editor.body()).isEqualTo("<div data-block=\"youtube\" data-video=\"dQw4w9WgXcQ\"></div>");

        browser.click("#body-editor .editor-video");
        browser.find("[data-command=deleteVideo]");
        assertThat(Inspection.faults(browser, "office-editor-video-tools")).isEmpty();
        browser.click("[data-command=editVideo]");
        browser.fill("dialog.editor-dialog [name=title]", "Kirab 2026");
        browser.click("dialog.editor-dialog .editor-confirm");
        browser.await("the title", () -> editor.body().contains(">Kirab 2026</div>"));
        form.publish();
        assertThat(office.said()).isEqualTo("Artikel sudah tayang.");

        String address = form.publicAddress();
        reader.block("*youtube*");
        reader.visit(address);
        assertThat(Inspection.faults(reader, "public-video")).isEmpty();
        assertThat(reader.has("iframe")).isFalse();
        reader.assertNoComplaints();

        reader.click(".video button");
        assertThat(reader.find(".video iframe").getDomProperty("src")).isEqualTo(PLAYER);
        assertThat(reader.find(".video iframe").getDomAttribute("title")).isEqualTo("Kirab 2026");
        reader.await(
                "the player asked for",
                () -> reader.complaints().stream().anyMatch(complaint -> complaint.contains(PLAYER)));
    }

    @Test
    void withoutScriptsAVideoIsALink(DemoSite site, Browser browser, Browser reader) {
        Office office = site.staff().admit(browser, Person.EDITOR);
        ArticleForm form = ArticleForm.blank(office).describe("Video tanpa skrip", "Pembangunan");
        browser.click("#body-editor");
        browser.click("[data-command=video]");
        browser.fill("dialog.editor-dialog [name=address]", "https://contoh.example.id/video");
        browser.click("dialog.editor-dialog .editor-confirm");
        assertThat(browser.text("#editor-dialog-address-message")).startsWith("Ini bukan alamat video YouTube.");
        browser.fill("dialog.editor-dialog [name=address]", "youtu.be/dQw4w9WgXcQ");
        browser.fill("dialog.editor-dialog [name=title]", "Kirab");
        browser.click("dialog.editor-dialog .editor-confirm");
        form.publish();

        reader.runScripts(false);
        reader.visit(form.publicAddress());
        assertThat(reader.link("Tonton di YouTube: Kirab").getDomProperty("href"))
                .isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        assertThat(reader.has(".video button, iframe")).isFalse();
    }
}
