package id.balai.shared.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.balai.Sources;

/**
 * Which keys of the bundle the sources name.
 *
 * <p>A page names one as {@code msg.save}, {@code msg['article.edit']}, or by its beginning: {@code msg['role.' += r]}.
 * A field without a label names two: under the {@code words} that its page states, its id, and that with {@code .hint}.
 * A class names one in a string, alone or with something appended.
 */
class KeyUse {

    private static final Pattern IN_PAGE =
            Pattern.compile("\\bmsg(?:\\.([A-Za-z]\\w*+)(?!\\()|\\['([^']+)'(\\s*\\])?)");
    private static final Pattern WORDS = Pattern.compile("<ui:param name=\"words\" value=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("<\\w+:(?:text|area|choice|check|date|password|field|editor"
            + "|media-choice|media-list) id=\"([A-Za-z]\\w*)\"((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern VIOLATION = Pattern.compile("new RuleViolation\\(\\s*\"([^\"]+)\"");
    private static final Pattern VALIDATION = Pattern.compile("message = \"\\{([^}\"]+)\\}\"");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*\\}");
    private static final Pattern QUOTED = Pattern.compile("'([a-z][A-Za-z]*(?:\\.[A-Za-z]+)*\\.?)'");

    private final Set<String> demanded = new TreeSet<>();
    private final Set<String> mentioned = new TreeSet<>();

    KeyUse(List<Sources.Source> pages, List<Sources.Source> classes) {
        pages.forEach(page -> readPage(page.text()));
        classes.forEach(type -> readClass(type.text()));
    }

    private void readPage(String page) {
        IN_PAGE.matcher(page).results().forEach(found -> {
            var plain = found.group(1) != null ? found.group(1) : found.group(3) != null ? found.group(2) : null;
            if (plain != null) {
                demanded.add(plain);
            }
        });
        readFields(page);
        EXPRESSION
                .matcher(page)
                .results()
                .forEach(expression ->
                        QUOTED.matcher(expression.group()).results().forEach(found -> mentioned.add(found.group(1))));
    }

    private void readFields(String page) {
        String words = WORDS.matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("(no words)");
        FIELD.matcher(page)
                .results()
                .filter(field -> !field.group(2).contains(" label="))
                .forEach(field -> {
                    demanded.add(words + "." + field.group(1));
                    mentioned.add(words + "." + field.group(1) + ".hint");
                });
    }

    private void readClass(String source) {
        VIOLATION.matcher(source).results().forEach(found -> demanded.add(found.group(1)));
        VALIDATION.matcher(source).results().forEach(found -> demanded.add(found.group(1)));
        STRING.matcher(source).results().forEach(found -> mentioned.add(found.group(1)));
    }

    /** Keys that must exist, or a reader sees the key itself. */
    Set<String> demanded() {
        return demanded;
    }

    /** Whether anything may ever ask for this key. */
    boolean reaches(String key) {
        return demanded.contains(key)
                || mentioned.contains(key)
                || mentioned.contains("{" + key + "}")
                || beginnings(key).anyMatch(mentioned::contains);
    }

    private static Stream<String> beginnings(String key) {
        return Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                .map(dot -> key.substring(0, dot + 1));
    }
}
