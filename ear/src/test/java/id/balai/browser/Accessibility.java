package id.balai.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules of WCAG 2.2, levels A and AA, that a machine can check. */
public final class Accessibility {

    private static final String AXE = axe();
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']})
                .then(found => done(found.violations.flatMap(rule => rule.nodes.filter(node => !(
                    // the caret reaches what scrolls in a text that is being written
                    rule.id === 'scrollable-region-focusable' && document.querySelector(node.target[0])?.closest('[contenteditable=true]')
                )).map(node =>
                    rule.id + ' at ' + node.target.join(' ') + ': ' + node.html.slice(0, 150)
                        + ' ' + node.any.concat(node.all, node.none).map(check => check.message).join('; ')))))
                .catch(failure => done(['axe: ' + failure]));
            """;

    private Accessibility() {}

    /** What breaks them on the page that is shown. */
    public static List<?> violations(Browser browser) {
        if (browser.script("return typeof axe").equals("undefined")) {
            browser.script(AXE);
        }
        return (List<?>) browser.promise(RUN);
    }

    private static String axe() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
