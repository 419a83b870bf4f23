package id.balai.journal.web;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.journal.Actor;
import id.balai.journal.FieldChange;
import id.balai.journal.LongText;
import id.balai.journal.ShownEntry;
import id.balai.journal.Subject;
import id.balai.shared.web.Formats;
import id.balai.shared.web.Messages;
import id.balai.village.web.OfficeTime;

/** The journal's entries in the reader's language. */
@Named
@RequestScoped
public class JournalWords {

    @Inject
    Formats formats;

    @Inject
    OfficeTime time;

    public String who(Actor actor) {
        if (actor.isSystem()) {
            return text("journal.system") + " · " + text("journal.system." + actor.name());
        }
        return actor.isOperator() ? text("journal.operator", actor.name()) : actor.name();
    }

    public String kind(String kind) {
        return texts().kind(kind);
    }

    public String action(ShownEntry row) {
        return text("journal.action." + row.doing());
    }

    /** What the record was called; what has no name of its own is called after the first record that it belongs to. */
    public String title(ShownEntry row) {
        Subject subject = row.subject();
        return subject.title() != null
                ? subject.title()
                : row.changes().fields().stream()
                        .flatMap(change -> Stream.of(change.to(), change.from()))
                        .map(value -> value instanceof Map<?, ?> reference ? reference.get("title") : null)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .orElseGet(() -> text("journal.number", Long.toString(subject.id())));
    }

    public List<ShownChange> changes(ShownEntry row) {
        String kind = row.subject().kind();
        return row.changes().fields().stream()
                .map(change -> shown(kind, change))
                .toList();
    }

    private ShownChange shown(String kind, FieldChange change) {
        String field = texts().field(kind, change.field());
        boolean leftOut = change.from() instanceof LongText || change.to() instanceof LongText;
        return new ShownChange(
                change.name(), field, value(change.from()), value(change.to()), change.secret(), leftOut);
    }

    private String value(Object value) {
        if (value instanceof Map<?, ?> special) {
            return special(special);
        }
        if (value instanceof LongText missing) {
            return text("journal.longText", missing.length());
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "journal.yes" : "journal.no");
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? text("journal.nothing") : value.toString();
    }

    private String special(Map<?, ?> value) {
        if (value.get("instant") instanceof String instant) {
            return time.moment(Instant.parse(instant)) + " " + formats.zone(time.getZone());
        }
        if (value.get("date") instanceof String day) {
            return formats.day(LocalDate.parse(day));
        }
        if (value.get("time") instanceof String hour) {
            return formats.time(LocalTime.parse(hour));
        }
        if (value.get("choice") instanceof String choice) {
            return DayOfWeek.class.getSimpleName().equals(value.get("of"))
                    ? time.weekday(DayOfWeek.valueOf(choice))
                    : texts().choice((String) value.get("of"), choice);
        }
        return value.get("title") instanceof String title
                ? title
                : text("journal.number", value.get("id").toString());
    }

    private static JournalTexts texts() {
        return new JournalTexts(messages().locale());
    }

    private static String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    private static Messages messages() {
        return Messages.ofPage();
    }
}
