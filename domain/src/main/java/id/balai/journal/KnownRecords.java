package id.balai.journal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import id.balai.shared.RecordedWord;

/** The records that entries speak of as they are today, so that an id can be shown by its name. */
public final class KnownRecords {

    private final RecordedKinds kinds;
    private final Map<String, Map<Long, KnownRecord>> records = new HashMap<>();

    public KnownRecords(RecordedKinds kinds) {
        this.kinds = kinds;
    }

    public void add(String kind, KnownRecord record) {
        records.computeIfAbsent(kind, unused -> new HashMap<>()).put(record.id(), record);
    }

    public Optional<KnownRecord> find(String kind, long id) {
        return Optional.ofNullable(records.getOrDefault(kind, Map.of()).get(id));
    }

    /** The records that the entry's fields name by nothing but their id. */
    public Stream<Subject> referredTo(ShownEntry row) {
        return row.changes().fields().stream()
                .flatMap(change -> Stream.of(referred(row, change, false), referred(row, change, true)))
                .filter(Objects::nonNull);
    }

    /** The entry with the names of those records and with what became of its own. */
    public ShownEntry complete(ShownEntry row) {
        List<FieldChange> named = row.changes().fields().stream()
                .map(change -> change.with(named(row, change, false), named(row, change, true)))
                .toList();
        return row.with(new Changes(named), whereabouts(row.subject()));
    }

    private Whereabouts whereabouts(Subject subject) {
        return find(subject.kind(), subject.id())
                .map(known -> known.inTrash() ? Whereabouts.IN_TRASH : Whereabouts.THERE)
                .orElse(Whereabouts.UNKNOWN);
    }

    private Object named(ShownEntry row, FieldChange change, boolean after) {
        Subject referred = referred(row, change, after);
        if (referred == null) {
            return change.side(after);
        }
        String title =
                find(referred.kind(), referred.id()).map(KnownRecord::title).orElse(null);
        return RecordedValue.of(new Subject(referred.kind(), referred.id(), title));
    }

    private Subject referred(ShownEntry row, FieldChange change, boolean after) {
        if (!(change.side(after) instanceof BigDecimal id)) {
            return null;
        }
        return kinds.find(row.subject().kind())
                .flatMap(kind -> referred(kind, row, change, after))
                .map(word -> new Subject(word, id.longValueExact(), null))
                .orElse(null);
    }

    private Optional<String> referred(RecordedKind kind, ShownEntry row, FieldChange change, boolean after) {
        Optional<String> chosen = kind.choiceFor(change.field())
                .flatMap(field -> kinds.chosenAs(choice(row, field, after)))
                .map(RecordedKind::word);
        return chosen.or(() -> kind.referredBy(change.field()).map(RecordedWord::of));
    }

    /** An entry of the journal says it only when it changed as well; else it still is what it was. */
    private String choice(ShownEntry row, String field, boolean after) {
        Optional<Object> changed = row.changes().fields().stream()
                .filter(change -> change.field().equals(field))
                .findFirst()
                .map(change -> change.side(after));
        if (changed.isPresent()) {
            return changed.get() instanceof Map<?, ?> choice
                    ? (String) choice.get("choice")
                    : changed.get().toString();
        }
        return find(row.subject().kind(), row.subject().id())
                .map(known -> known.choices().get(field))
                .orElse("");
    }
}
