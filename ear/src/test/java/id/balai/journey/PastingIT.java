package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.balai.browser.ArticleForm;
import id.balai.browser.BodyEditor;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** What an editor copies from elsewhere comes in clean, and what cannot come along is told. */
@NeedsBrowser
class PastingIT {

    @ParameterizedTest
    @ValueSource(strings = {"word", "word-online", "libreoffice", "google-docs"})
    void textOfAWordProcessorKeepsItsListsAndTables(String source, DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.EDITOR);
        ArticleForm form = ArticleForm.blank(office).describe("Dari " + source, "Pembangunan");
        BodyEditor editor = new BodyEditor(browser).pasteHtml(BodyEditor.clipboard(source + ".html"));
        String kept = BodyEditor.clipboard(source + ".kept.html").replace("\n", "");

        assertThat(editor.body()).isEqualTo(kept);
        assertThat(editor.said()).startsWith("1 gambar tidak ikut tersalin.");

        form.saveDraft();
        assertThat(office.said()).isEqualTo("Tersimpan.");
        ArticleForm.find(office, "Dari " + source);
        assertThat(editor.body()).isEqualTo(kept);
    }

    @Test
    void picturesThatCannotComeAlongAreCountedAndTheLibraryIsOffered(DemoSite site, Browser browser) {
        ArticleForm.blank(site.staff().admit(browser, Person.EDITOR));
        BodyEditor editor = new BodyEditor(browser).pasteHtml("""
                <p>awal</p><img src="data:image/png;base64,iVBORw0KGgo="><img src="file:///C:/a.png">
                <img src="https://jahat.example/pixel.gif" width="1" height="1"><p>akhir</p>""");

        assertThat(editor.said()).startsWith("2 gambar tidak ikut tersalin.");
        assertThat(editor.body()).isEqualTo("<p>awal</p><p>akhir</p>");
        assertThat(Inspection.faults(browser, "office-editor-lost-pictures")).isEmpty();
        browser.click(".editor-notice button");
        browser.find("dialog[open]");
    }

    @Test
    void anImageFileGoesThroughTheLibrary(DemoSite site, Browser browser) {
        ArticleForm.blank(site.staff().admit(browser, Person.EDITOR));
        BodyEditor editor = new BodyEditor(browser).useLibrary("a".repeat(64), null);
        editor.paste(Map.of(), "foto.png");
        browser.await("the picture", () -> editor.body().contains("<figure>"));

        assertThat(editor.said()).startsWith("Gambar sudah masuk.");
        browser.click(".editor-notice button");
        browser.fill("dialog.editor-dialog [name=alt]", "Balai desa");
        browser.click("dialog.editor-dialog .editor-confirm");
        browser.await("the words", () -> editor.body().contains("alt=\"Balai desa\""));
    }

    @Test
    void aWordProcessorsDrawingOfTheCopiedWordsIsNoPicture(DemoSite site, Browser browser) {
        ArticleForm.blank(site.staff().admit(browser, Person.EDITOR));
        BodyEditor editor = new BodyEditor(browser).useLibrary("a".repeat(64), null);
        editor.paste(Map.of("text/html", "<p>kata</p>", "text/plain", "kata"), "kata.png");

        assertThat(editor.body()).isEqualTo("<p>kata</p>");
    }
}
