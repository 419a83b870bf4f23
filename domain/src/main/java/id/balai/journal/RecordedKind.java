package id.balai.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import id.balai.shared.PartOf;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.RecordedWord;
import id.balai.shared.Refers;

/** One kind of record, as its entity describes it. */
public final class RecordedKind {

    private final Class<?> entity;
    private final Recorded description;
    private final Map<String, EntityField> fields = new LinkedHashMap<>();
    private final RecordLookup lookup;

    /** @throws IllegalStateException when the entity does not describe itself, or contradicts itself */
    RecordedKind(Class<?> entity) {
        this.entity = entity;
        description = entity.getAnnotation(Recorded.class);
        Optional<String> title = TitlePath.of(entity);
        require(description != null, "says neither @Recorded nor @Unrecorded");
        require(description.titled() == title.isPresent(), "marks no @RecordTitle, or one that it says it has not");
        for (EntityField field : EntityField.of(entity)) {
            EntityField other = fields.put(field.word(), field);
            require(other == null || !other.isRenamed() && !field.isRenamed(), "has two fields for " + field.word());
        }
        fields.values().forEach(this::check);
        lookup = title.map(path -> new RecordLookup(entity, path, trashed(), choices()))
                .orElse(null);
    }

    private void check(EntityField field) {
        field.refers()
                .ifPresent(refers -> require(
                        (refers.value() == void.class) == choice(refers).isPresent(),
                        "must say of " + field.path() + " either its entity or the field that decides"));
        require(
                !field.has(PartOf.class) || field.entity().isPresent(),
                "says of " + field.path() + " that it is part of it, and not which entity that is");
    }

    private void require(boolean kept, String fault) {
        if (!kept) {
            throw new IllegalStateException(entity.getSimpleName() + " " + fault);
        }
    }

    private String trashed() {
        EntityField since = fields.get(RecordedAs.TRASHED);
        return since == null ? null : since.path();
    }

    private List<EntityField> choices() {
        return fields.values().stream()
                .flatMap(field -> field.refers().flatMap(this::choice).stream())
                .distinct()
                .toList();
    }

    private Optional<EntityField> choice(Refers refers) {
        return fields.values().stream()
                .filter(field -> field.path().equals(refers.by()))
                .findFirst();
    }

    /** The journal's word for it. */
    public String word() {
        return RecordedWord.of(entity);
    }

    /** How to read what is known of its records today; empty for what has no name. */
    public Optional<RecordLookup> lookup() {
        return Optional.ofNullable(lookup);
    }

    boolean isSeenBy(Predicate<String> may) {
        return Stream.of(description.seenBy()).anyMatch(may);
    }

    boolean isChosenAs(String choice) {
        return !description.chosenAs().isEmpty() && description.chosenAs().equals(choice);
    }

    /** Entities of the records that its fields hold, or whose ids they hold. */
    Stream<Class<?>> neighbours() {
        return fields.values().stream().flatMap(field -> field.entity().stream());
    }

    /** Entity of the records whose ids a field holds, where it is always the same. */
    Optional<Class<?>> referredBy(String field) {
        return refers(field).map(Refers::value).filter(value -> value != void.class);
    }

    /** The word of the field that decides to what another field refers. */
    Optional<String> choiceFor(String field) {
        return refers(field).flatMap(this::choice).map(EntityField::word);
    }

    private Optional<Refers> refers(String field) {
        return Optional.ofNullable(fields.get(field)).flatMap(EntityField::refers);
    }

    /** Pattern for the changes of an entry that names a record as the whole of one of this kind; empty if it cannot be. */
    Optional<String> partOf(RecordedKind whole, long id) {
        return fields.values().stream()
                .filter(field -> field.has(PartOf.class))
                .filter(field -> field.entity().get().isAssignableFrom(whole.entity))
                .map(field -> field.holdsRecord()
                        ? "%{\"id\":" + id + ",\"kind\":\"" + whole.word() + "\",%"
                        : "%\"field\":\"" + field.word() + "\",\"from\":null,\"to\":" + id + "}%")
                .findFirst();
    }
}
