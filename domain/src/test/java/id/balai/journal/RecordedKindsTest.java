package id.balai.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.Entity;

import org.junit.jupiter.api.Test;

import id.balai.account.OfficePermission;
import id.balai.media.MediaPermission;
import id.balai.menu.MenuPermission;
import id.balai.roster.RosterPermission;
import id.balai.shared.RecordedWord;
import id.balai.shared.Refers;
import id.balai.village.VillagePermission;
import id.balai.writing.WritingPermission;

/** What the entities of this program say of themselves to the journal. */
class RecordedKindsTest {

    private static final Pattern LISTED = Pattern.compile("<class>([^<]+)</class>");
    private static final List<Class<?>> ENTITIES = entities();

    /** Kinds that the journal was written with before entities described themselves: nothing may become of them. */
    private static final Set<String> EARLIER = Set.of(
            "Article",
            "ArticleMedia",
            "FormerAddress",
            "Category",
            "StaticPage",
            "PageAddress",
            "MenuItem",
            "Media",
            "Notice",
            "Village",
            "VillageHost",
            "OfficeException",
            "PublicHoliday",
            "SocialLink",
            "Partner",
            "User",
            "Operator",
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
            "OfficeSpan",
            "RosterSettings",
            "VillageMap");

    private static final RecordedKinds KINDS = RecordedKinds.of(ENTITIES.stream()
            .filter(entity -> EARLIER.contains(RecordedWord.of(entity)))
            .toList());

    @Test
    void everyEntityDescribesItself() {
        assertThat(RecordedKinds.of(ENTITIES).all().map(RecordedKind::word)).containsAll(EARLIER);
    }

    @Test
    void theNameOfARecordAndWhatBecameOfItAreReadFromItsFields() {
        assertThat(KINDS.all().flatMap(kind -> kind.lookup().stream()).map(RecordLookup::query))
                .containsExactlyInAnyOrder(
                        "select o.id, o.title, o.deletedAt from Article o where o.id in :ids",
                        "select o.id, o.caption from ArticleMedia o where o.id in :ids",
                        "select o.id, o.slug from ArticleAddress o where o.id in :ids",
                        "select o.id, o.name from Category o where o.id in :ids",
                        "select o.id, o.title, o.deletedAt from StaticPage o where o.id in :ids",
                        "select o.id, o.slug from PageAddress o where o.id in :ids",
                        "select o.id, o.label, o.kind from MenuItem o where o.id in :ids",
                        "select o.id, o.name from Media o where o.id in :ids",
                        "select o.id, o.text from Notice o where o.id in :ids",
                        "select o.id, o.name.name from Village o where o.id in :ids",
                        "select o.id, o.host from VillageHost o where o.id in :ids",
                        "select o.id, o.title from SpecialHours o where o.id in :ids",
                        "select o.id, o.title from PublicHoliday o where o.id in :ids",
                        "select o.id, o.address from SocialLink o where o.id in :ids",
                        "select o.id, o.name from Partner o where o.id in :ids",
                        "select o.id, o.displayName from User o where o.id in :ids",
                        "select o.id, o.username from Operator o where o.id in :ids",
                        "select o.id, o.name from Person o where o.id in :ids",
                        "select o.id, o.number from Decree o where o.id in :ids",
                        "select o.id, o.title from Post o where o.id in :ids",
                        "select o.id, o.person.name from Term o where o.id in :ids",
                        "select o.id, o.tenure.person.name from Extension o where o.id in :ids",
                        "select o.id, o.name from Institution o where o.id in :ids",
                        "select o.id, o.slug from InstitutionAddress o where o.id in :ids",
                        "select o.id, o.text from LegalReference o where o.id in :ids",
                        "select o.id, o.title from TitledList o where o.id in :ids",
                        "select o.id, o.person.name from Membership o where o.id in :ids",
                        "select o.id, o.name from Area o where o.id in :ids");
        assertThat(KINDS.all().filter(kind -> kind.lookup().isEmpty()))
                .extracting(RecordedKind::word)
                .containsExactlyInAnyOrder("OfficeSpan", "RosterSettings", "VillageMap");
    }

    @Test
    void eachPermissionShowsItsKinds() {
        assertThat(seenBy(WritingPermission.PUBLISH))
                .containsExactlyInAnyOrder(
                        "Article", "ArticleMedia", "FormerAddress", "Category", "StaticPage", "PageAddress");
        assertThat(seenBy(MenuPermission.ARRANGE)).containsExactly("MenuItem");
        assertThat(seenBy(MediaPermission.KEEP)).containsExactly("Media");
        assertThat(seenBy(VillagePermission.WRITE_NOTICES)).containsExactly("Notice");
        assertThat(seenBy(VillagePermission.EDIT))
                .containsExactlyInAnyOrder(
                        "Village",
                        "VillageHost",
                        "OfficeSpan",
                        "OfficeException",
                        "PublicHoliday",
                        "SocialLink",
                        "Partner");
        assertThat(seenBy(RosterPermission.EDIT))
                .containsExactlyInAnyOrder(
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
                        "VillageMap");
        assertThat(seenBy(OfficePermission.MANAGE_USERS)).containsExactly("User");
        assertThat(KINDS.all().filter(kind -> !kind.isSeenBy(any -> true)))
                .extracting(RecordedKind::word)
                .containsExactly("Operator");
    }

    private static Collection<String> seenBy(String permission) {
        return KINDS.visibleTo(permission::equals);
    }

    @Test
    void whatAFieldRefersToIsKnown() {
        assertThat(ENTITIES.stream()
                        .filter(entity -> EARLIER.contains(RecordedWord.of(entity)))
                        .flatMap(RecordedKindsTest::references))
                .containsExactlyInAnyOrder(
                        "Article.coverId: Media",
                        "Article.institutionId: Institution",
                        "Article.writerId: User",
                        "ArticleMedia.mediaId: Media",
                        "Category.parentId: Category",
                        "StaticPage.parentId: StaticPage",
                        "PageAddress.pageId: StaticPage",
                        "MenuItem.parentId: MenuItem",
                        "MenuItem.targetId: by kind",
                        "Village.emblemId: Media",
                        "Partner.logoId: Media",
                        "Person.photoId: Media",
                        "Decree.fileId: Media",
                        "Post.superiorId: Post",
                        "Institution.logoId: Media",
                        "Area.parentId: Area",
                        "Area.postId: Post",
                        "Area.institutionId: Institution");
        assertThat(KINDS.chosenAs("ARTICLE").map(RecordedKind::word)).contains("Article");
        assertThat(KINDS.chosenAs("PAGE").map(RecordedKind::word)).contains("StaticPage");
        assertThat(KINDS.chosenAs("CATEGORY").map(RecordedKind::word)).contains("Category");
        assertThat(KINDS.chosenAs("HEADING")).isEmpty();
        assertThat(KINDS.chosenAs("")).isEmpty();
    }

    private static Stream<String> references(Class<?> entity) {
        return EntityField.of(entity).stream()
                .flatMap(field -> field.refers().stream()
                        .map(refers -> entity.getSimpleName() + "." + field.path() + ": " + named(refers)));
    }

    private static String named(Refers refers) {
        return refers.by().isEmpty() ? refers.value().getSimpleName() : "by " + refers.by();
    }

    /** The address of a village is the operator's, who knows villages by number. */
    @Test
    void noIdIsLeftANumber() {
        assertThat(ENTITIES.stream()
                        .filter(RecordedKinds::isRecorded)
                        .flatMap(entity -> EntityField.of(entity).stream())
                        .filter(field ->
                                field.path().endsWith("Id") && field.refers().isEmpty())
                        .map(field -> field.field().getDeclaringClass().getSimpleName() + "." + field.path()))
                .containsOnly("VillageOwned.villageId", "VillageHost.villageId");
    }

    @Test
    void partsAreFoundByTheRecordThatTheyName() {
        String ofArticle = "%{\"id\":7,\"kind\":\"Article\",%";
        String ofInstitution = "%{\"id\":7,\"kind\":\"Institution\",%";

        assertThat(KINDS.parts("Article", 7)).isEqualTo(Map.of("ArticleMedia", ofArticle, "FormerAddress", ofArticle));
        assertThat(KINDS.parts("StaticPage", 7))
                .isEqualTo(Map.of("PageAddress", "%\"field\":\"pageId\",\"from\":null,\"to\":7}%"));
        assertThat(KINDS.parts("Institution", 7))
                .isEqualTo(Map.of(
                        "InstitutionAddress", ofInstitution,
                        "LegalReference", ofInstitution,
                        "TitledList", ofInstitution));
        assertThat(KINDS.all()
                        .map(RecordedKind::word)
                        .filter(kind -> !KINDS.parts(kind, 7).isEmpty()))
                .containsExactlyInAnyOrder("Article", "StaticPage", "Institution");
        assertThat(KINDS.parts("Budget", 7)).isEmpty();
    }

    private static List<Class<?>> entities() {
        return LISTED.matcher(unit())
                .results()
                .<Class<?>>map(found -> load(found.group(1)))
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .toList();
    }

    private static String unit() {
        try (InputStream file = RecordedKinds.class.getResourceAsStream("/META-INF/persistence.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
