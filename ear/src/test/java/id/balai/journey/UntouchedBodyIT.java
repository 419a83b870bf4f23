package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

import id.balai.browser.ArticleForm;
import id.balai.browser.BodyEditor;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Keyboard;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;

/** The editor changes nothing but what is changed, to the byte. */
@NeedsBrowser
class UntouchedBodyIT {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private static final String PICTURE = "<img alt=\"Balai &quot;desa&quot; &amp; warga\" height=\"600\" src=\"/media/"
            + HASH + "/960.jpg\" width=\"800\">";

    private static final String DECORATION = "<img alt=\"\" role=\"presentation\" src=\"/media/" + HASH + "/960.jpg\">";

    private static final String VIDEO = "<div data-block=\"youtube\" data-video=\"dQw4w9WgX_-\">";

    private static final String MEMBERS = "<div data-block=\"members\" data-institution=\"tidak-ada\">";

    /** A text is stored only with pictures that the library has; gives the hash of one. */
    private static final String UPLOAD = """
            const picture = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=='), c => c.charCodeAt(0));
            const request = new XMLHttpRequest();
            request.open('POST', '/admin/media/upload?name=titik.gif', false);
            request.setRequestHeader('Content-Type', 'application/octet-stream');
            request.send(picture);
            return JSON.parse(request.responseText).hash;
            """;

    static Stream<String> bodies() {
        return Stream.of(
                "<figure>" + PICTURE + "<figcaption>Balai &amp; &lt;warga&gt;</figcaption></figure>",
                "<p>a</p><figure>" + DECORATION + "</figure><figure>" + PICTURE + "</figure><p>b</p>",
                "<figure><img alt=\"\" src=\"/media/" + HASH + "/960.jpg\"></figure><p>b</p>",
                "<blockquote><figure>" + PICTURE + "<figcaption>a</figcaption></figure></blockquote>",
                "<ul><li><p>a</p><figure>" + PICTURE + "</figure></li><li>b</li></ul>",
                "<table><caption>t</caption><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>"
                        + "<tbody><tr><td><figure>" + PICTURE + "</figure></td><td>a</td></tr></tbody></table>",
                VIDEO + "Musyawarah &lt;desa&gt; &amp; \"warga\"</div>",
                "<p>a</p>" + VIDEO + "</div><h2>b</h2>",
                MEMBERS + "KPMD &lt;lama&gt; &amp; \"kader\"</div><p>b</p>",
                "<ul><li><p>a</p>" + MEMBERS + "</div></li><li>b</li></ul><blockquote>" + MEMBERS
                        + "a</div></blockquote>",
                "<ol start=\"3\"><li>a<ol type=\"a\"><li>b</li></ol></li></ol><hr>" + VIDEO + "c</div>");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void typingAndTakingBackLeavesTheBodyAsItWas(String body, DemoSite site, Browser browser) {
        ArticleForm form = ArticleForm.blank(site.staff().admit(browser, Person.EDITOR));
        BodyEditor editor = expectingPictures(browser).put(body);
        assertThat(editor.body()).isEqualTo(body);

        Keyboard keyboard = new Keyboard(browser);
        browser.script("document.querySelector('#body-editor').focus()");
        keyboard.with(Keys.CONTROL, Keys.HOME).with(Keys.CONTROL, Keys.ENTER);
        form.writeOn("sisipan");
        browser.await("the new words", () -> editor.body().contains("sisipan"));
        assertThat(editor.body().replaceFirst("<p>sisipan</p>|sisipan", "")).isEqualTo(body);
        for (int i = 0; i < 10 && !editor.body().equals(body); i++) {
            keyboard.with(Keys.CONTROL, "z");
        }
        assertThat(editor.body()).isEqualTo(body);
    }

    @Test
    void picturesVideosAndMembersAreStoredAndReadAgainToTheByte(DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.EDITOR);
        ArticleForm form = ArticleForm.blank(office).describe("Isi utuh", "Pembangunan");
        String hash = (String) browser.script(UPLOAD);
        String body = String.join("<p>di antara</p>", bodies().toList()).replace(HASH, hash);
        BodyEditor editor = new BodyEditor(browser).useLibrary(hash, "").put(body);
        form.saveDraft();
        assertThat(office.said()).isEqualTo("Tersimpan.");
        assertThat(editor.body()).isEqualTo(body);

        office.open("article-list");
        ArticleForm.find(office, "Isi utuh");
        assertThat(editor.body()).isEqualTo(body);
        browser.click("#body-editor");
        form.saveDraft();
        assertThat(editor.body()).isEqualTo(body);
        editor.useLibrary(hash, "");
    }

    private static BodyEditor expectingPictures(Browser browser) {
        return new BodyEditor(browser).useLibrary(HASH, "");
    }
}
