package id.balai.journal.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import id.balai.shared.web.Messages;

/** What the office calls the kinds of records, their fields and choices; their own names where nobody gave another. */
record JournalTexts(Locale language) {

    String kind(String kind) {
        return find("journal.kind." + kind).orElse(kind);
    }

    /** A name for this kind of record before one that holds for all. */
    String field(String kind, String path) {
        return name(kind, path).orElse(path);
    }

    boolean knowsKind(String kind) {
        return find("journal.kind." + kind).isPresent();
    }

    boolean knowsField(String kind, String path) {
        return name(kind, path).isPresent();
    }

    boolean knowsChoice(String type, String choice) {
        return find("journal.choice." + type + "." + choice).isPresent();
    }

    String choice(String type, String choice) {
        return find("journal.choice." + type + "." + choice).orElse(choice);
    }

    private Optional<String> name(String kind, String path) {
        return Stream.of(kind + "." + path, path)
                .map(name -> find("journal.field." + name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> find(String key) {
        String text = Messages.in(language).text(key);
        return text.equals(key) ? Optional.empty() : Optional.of(text);
    }
}
