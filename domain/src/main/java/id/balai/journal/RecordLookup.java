package id.balai.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from the database what is known of records of one kind. */
public final class RecordLookup {

    private static final int BEFORE_CHOICES = 2;

    private final String query;
    private final List<EntityField> choices;
    private final boolean trashed;

    /**
     * @param title path of the title
     * @param trashed path of the field that says since when a record is in the trash; null for what never goes there
     * @param choices fields on which references depend
     */
    RecordLookup(Class<?> entity, String title, String trashed, List<EntityField> choices) {
        this.choices = choices;
        this.trashed = trashed != null;
        List<String> columns = new ArrayList<>(List.of("id", title));
        choices.forEach(choice -> columns.add(choice.path()));
        columns.addAll(Stream.ofNullable(trashed).toList());
        query = columns.stream()
                .map(column -> "o." + column)
                .collect(Collectors.joining(
                        ", ", "select ", " from " + entity.getSimpleName() + " o where o.id in :ids"));
    }

    /** In the language of queries, with the parameter {@code ids}. */
    public String query() {
        return query;
    }

    /** @param row that the query found */
    public KnownRecord known(Object[] row) {
        Map<String, String> chosen = new HashMap<>();
        for (int choice = 0; choice < choices.size(); choice++) {
            chosen.put(choices.get(choice).word(), text(row[BEFORE_CHOICES + choice]));
        }
        return new KnownRecord((Long) row[0], text(row[1]), trashed && row[row.length - 1] != null, chosen);
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }
}
