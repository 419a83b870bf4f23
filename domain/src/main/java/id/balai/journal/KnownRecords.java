package id.balai.journal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The records that entries speak of as they are today, so that an id can be shown by its name. */
public final class KnownRecords {

    private static final Map<String, String> KIND_BY_FIELD = Map.ofEntries(
            Map.entry("coverId", "Media"),
            Map.entry("mediaId", "Media"),
            Map.entry("logoId", "Media"),
            Map.entry("emblemId", "Media"),
            Map.entry("photoId", "Media"),
            Map.entry("fileId", "Media"),
            Map.entry("pageId", "StaticPage"),
            Map.entry("articleId", "Article"),
            Map.entry("institutionId", "Institution"),
            Map.entry("superiorId", "Position"),
            Map.entry("positionId", "Position"),
            Map.entry("writerId", "User"));

    private static final Map<String, String> KIND_BY_MENU =
            Map.of("ARTICLE", "Article", "PAGE", "StaticPage", "CATEGORY", "Category");

    private final Map<String, Map<Long, KnownRecord>> records = new HashMap<>();

    public void add(String kind, long id, KnownRecord record) {
        records.computeIfAbsent(kind, unused -> new HashMap<>()).put(id, record);
    }

    public Optional<KnownRecord> find(String kind, long id) {
        return Optional.ofNullable(records.getOrDefault(kind, Map.of()).get(id));
    }

    /** The records that the entry's fields name by nothing but their id. */
    public Stream<Subject> referredTo(JournalRow row) {
        return row.changes().fields().stream()
                .flatMap(change -> Stream.of(referred(row, change, false), referred(row, change, true)))
                .filter(Objects::nonNull);
    }

    /** The entry with the names of those records and with what became of its own. */
    public JournalRow complete(JournalRow row) {
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

    private Object named(JournalRow row, FieldChange change, boolean after) {
        Subject referred = referred(row, change, after);
        if (referred == null) {
            return change.side(after);
        }
        String title =
                find(referred.kind(), referred.id()).map(KnownRecord::title).orElse(null);
        return RecordedValue.of(new Subject(referred.kind(), referred.id(), title));
    }

    private Subject referred(JournalRow row, FieldChange change, boolean after) {
        String kind = kind(row, change.name(), after);
        return kind != null && change.side(after) instanceof BigDecimal id
                ? new Subject(kind, id.longValueExact(), null)
                : null;
    }

    private String kind(JournalRow row, String field, boolean after) {
        return switch (field) {
            case "parentId" -> row.subject().kind();
            case "targetId" -> KIND_BY_MENU.get(menuKind(row, after));
            default -> KIND_BY_FIELD.get(field);
        };
    }

    /** An entry of the journal says it only when it changed as well; else it still is what it was. */
    private String menuKind(JournalRow row, boolean after) {
        Optional<Object> changed = row.changes().fields().stream()
                .filter(change -> change.name().equals("kind"))
                .findFirst()
                .map(change -> change.side(after));
        if (changed.isPresent() && changed.get() instanceof Map<?, ?> choice) {
            return String.valueOf(choice.get("choice"));
        }
        return find(row.subject().kind(), row.subject().id())
                .map(KnownRecord::menuKind)
                .orElse("");
    }
}
