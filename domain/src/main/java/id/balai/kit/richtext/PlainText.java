package id.balai.kit.richtext;

import java.util.List;
import java.util.Set;

import org.owasp.html.HtmlStreamEventReceiver;

/** Collects the words of a body; the edge of every element that is not part of a sentence parts two words. */
final class PlainText implements HtmlStreamEventReceiver {

    private static final Set<String> IN_SENTENCE = Set.of("a", "strong", "em", "sub", "sup");

    private final StringBuilder words = new StringBuilder();

    String text() {
        return words.toString().replaceAll("[\\s\\p{Z}\\u200b\\ufeff]+", " ").strip();
    }

    @Override
    public void openDocument() {
        words.setLength(0);
    }

    @Override
    public void closeDocument() {
        // nothing is kept open
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        part(name);
    }

    @Override
    public void closeTag(String name) {
        part(name);
    }

    @Override
    public void text(String text) {
        words.append(text);
    }

    private void part(String name) {
        if (!IN_SENTENCE.contains(name)) {
            words.append(' ');
        }
    }
}
