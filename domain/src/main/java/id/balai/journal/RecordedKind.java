package id.balai.journal;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.balai.shared.Permission;

/** Which permission lets somebody see the changes of which kinds of records. */
public final class RecordedKind {

    /** A kind that is missing here is seen by those alone who may read the whole journal. */
    private static final Map<String, Set<String>> BY_PERMISSION = Map.of(
            Permission.CONTENT_PUBLISH,
            Set.of(
                    "Article",
                    "ArticleMedia",
                    "ArticleAddress",
                    "FormerAddress",
                    "Category",
                    "StaticPage",
                    "PageAddress",
                    "MenuItem",
                    "Media"),
            Permission.NOTICE_WRITE,
            Set.of("Notice"),
            Permission.VILLAGE_EDIT,
            Set.of(
                    "Village",
                    "VillageHost",
                    "OfficeSpan",
                    "OfficeException",
                    "PublicHoliday",
                    "SocialLink",
                    "Partner",
                    "Media"),
            Permission.ROSTER_EDIT,
            Set.of(
                    "RosterSettings",
                    "Person",
                    "Decree",
                    "Position",
                    "Term",
                    "Extension",
                    "Institution",
                    "InstitutionAddress",
                    "LegalReference",
                    "TitledList",
                    "Membership",
                    "Area",
                    "VillageMap"),
            Permission.USERS_MANAGE,
            Set.of("User"));

    private RecordedKind() {}

    /** @param may whether the person holds a permission */
    public static Set<String> visibleTo(Predicate<String> may) {
        return BY_PERMISSION.entrySet().stream()
                .filter(kinds -> may.test(kinds.getKey()))
                .flatMap(kinds -> kinds.getValue().stream())
                .collect(Collectors.toSet());
    }
}
