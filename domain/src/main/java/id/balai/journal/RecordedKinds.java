package id.balai.journal;

import static java.util.stream.Collectors.toSet;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import id.balai.shared.Unrecorded;

/** All kinds of records that the journal keeps, by its words for them. */
public final class RecordedKinds {

    private final Map<String, RecordedKind> byWord = new LinkedHashMap<>();

    private RecordedKinds() {}

    /**
     * @param entities of the whole program; those that are not recorded are left out
     * @throws IllegalStateException when one does not describe itself, or contradicts another
     */
    public static RecordedKinds of(Collection<Class<?>> entities) {
        RecordedKinds kinds = new RecordedKinds();
        entities.stream()
                .filter(entity -> isRecorded(entity) && !Modifier.isAbstract(entity.getModifiers()))
                .map(RecordedKind::new)
                .forEach(kinds::add);
        kinds.all().forEach(RecordedKinds::requireRecordedNeighbours);
        return kinds;
    }

    static boolean isRecorded(Class<?> entity) {
        return !entity.isAnnotationPresent(Unrecorded.class);
    }

    private void add(RecordedKind kind) {
        if (byWord.put(kind.word(), kind) != null) {
            throw new IllegalStateException("Two entities share the journal's word " + kind.word());
        }
    }

    private static void requireRecordedNeighbours(RecordedKind kind) {
        kind.neighbours().filter(entity -> !isRecorded(entity)).forEach(entity -> {
            throw new IllegalStateException(kind.word() + " refers to " + entity + ", which the journal cannot name");
        });
    }

    Stream<RecordedKind> all() {
        return byWord.values().stream();
    }

    /** Empty for a kind that the program does not know any more. */
    public Optional<RecordedKind> find(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    Optional<RecordedKind> chosenAs(String choice) {
        return all().filter(kind -> kind.isChosenAs(choice)).findFirst();
    }

    /**
     * Words of the kinds whose changes somebody may see.
     *
     * @param may whether the person holds a permission
     */
    public Set<String> visibleTo(Predicate<String> may) {
        Map<String, Boolean> asked = new HashMap<>();
        return all().filter(kind -> kind.isSeenBy(permission -> asked.computeIfAbsent(permission, may::test)))
                .map(RecordedKind::word)
                .collect(toSet());
    }

    /** For the kinds of parts that a record can have, the pattern for changes of entries that name it as their whole. */
    public Map<String, String> parts(String whole, long id) {
        Map<String, String> patterns = new LinkedHashMap<>();
        find(whole)
                .ifPresent(found -> byWord.forEach(
                        (word, kind) -> kind.partOf(found, id).ifPresent(pattern -> patterns.put(word, pattern))));
        return patterns;
    }
}
