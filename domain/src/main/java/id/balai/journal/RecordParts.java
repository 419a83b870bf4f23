package id.balai.journal;

import java.util.Map;
import java.util.Set;

/** Records that people take for a part of another one, such as the pictures of an article's gallery. */
public final class RecordParts {

    private static final Map<String, Set<String>> KINDS = Map.of(
            "Article", Set.of("ArticleMedia", "FormerAddress"),
            "StaticPage", Set.of("PageAddress"),
            "Institution", Set.of("InstitutionAddress", "LegalReference", "TitledList"));

    private RecordParts() {}

    /** The kinds of a record's parts. */
    public static Set<String> of(String kind) {
        return KINDS.getOrDefault(kind, Set.of());
    }

    /** Pattern for the changes of a part's entries: each that was added names its owner. */
    public static String pattern(String kind, long id) {
        return kind.equals("StaticPage")
                ? "%\"field\":\"pageId\",\"from\":null,\"to\":" + id + "}%"
                : "%{\"id\":" + id + ",\"kind\":\"" + kind + "\",%";
    }
}
