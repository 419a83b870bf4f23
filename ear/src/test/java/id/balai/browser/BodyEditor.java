package id.balai.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The editor of a body beyond plain typing: what is pasted, chosen from the library and said about it. */
public record BodyEditor(Browser browser) {

    private static final String PASTE = """
            const [data, files] = arguments;
            const clipboard = new DataTransfer();
            Object.entries(data).forEach(([type, text]) => clipboard.setData(type, text));
            files.forEach(name => clipboard.items.add(new File(['x'], name, {type: 'image/png'})));
            const body = document.querySelector('#body-editor');
            body.focus();
            body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: clipboard, bubbles: true, cancelable: true}));
            """;

    private static final String PUT = """
            document.querySelector('#body').value = arguments[0];
            dispatchEvent(new Event('pageshow'));
            """;

    /** A library that always gives the same picture, so that these journeys need none. */
    private static final String LIBRARY = """
            const [hash, alternative, done] = arguments;
            const picture = {id: 1, hash, src: `/media/${hash}/960.jpg`, width: 1600, height: 1200, alternative,
                decorative: false, name: 'balai.jpg'};
            import('/resources/balai/library.js').then(({library}) => {
                Object.assign(library, {choose: async () => picture, upload: async () => picture});
                done();
            });
            """;

    public BodyEditor paste(Map<String, String> data, String... images) {
        browser.script(PASTE, data, images);
        return this;
    }

    public BodyEditor pasteHtml(String html) {
        return paste(Map.of("text/html", html, "text/plain", "x"));
    }

    /** Shows a body as if the form had come with it. */
    public BodyEditor put(String html) {
        browser.script(PUT, html);
        return this;
    }

    public BodyEditor useLibrary(String hash, String alternative) {
        browser.expectRefusal(browser.address().replaceFirst("/admin/.*", "/media/" + hash + "/960.jpg"));
        browser.promise(LIBRARY, hash, alternative);
        return this;
    }

    public String body() {
        return (String) browser.script("return document.querySelector('#body').value");
    }

    /** What the editor says about what it did. */
    public String said() {
        return browser.text(".editor-notice [role=status]");
    }

    public static String clipboard(String file) {
        try (InputStream text = BodyEditor.class.getResourceAsStream("/clipboard/" + file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
