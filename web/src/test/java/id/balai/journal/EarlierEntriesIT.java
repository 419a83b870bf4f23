package id.balai.journal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.OfficePermission;
import id.balai.account.Role;
import id.balai.account.User;
import id.balai.article.Article;
import id.balai.article.ArticleFixture;
import id.balai.article.Category;
import id.balai.article.LibraryFixture;
import id.balai.institution.Institution;
import id.balai.institution.InstitutionKind;
import id.balai.it.Caller;
import id.balai.it.TestSignIn;
import id.balai.journal.service.Journal;
import id.balai.journal.service.RecentChanges;
import id.balai.journal.service.RecordJournal;
import id.balai.media.MediaPermission;
import id.balai.menu.MenuItem;
import id.balai.menu.MenuKind;
import id.balai.menu.MenuPermission;
import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.Post;
import id.balai.roster.PostKind;
import id.balai.roster.RosterPermission;
import id.balai.shared.Slug;
import id.balai.staticpage.StaticPage;
import id.balai.territory.Area;
import id.balai.territory.AreaKind;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;
import id.balai.village.VillagePermission;
import id.balai.writing.TextOwner;
import id.balai.writing.WritingPermission;
import id.balai.writing.service.TextHistory;

/** Entries are read for ever under the words in which they were written, whatever the program calls a thing today. */
@ExtendWith(ArquillianExtension.class)
class EarlierEntriesIT {

    /** One addition of each kind: the kind, the record, its title then, and fields; {@code $name} stands for an id. */
    private static final String ADDITIONS = """
            Article; $article; Kerja bakti lama; "category":{"id":$category,"kind":"Category","title":"Dulu"}, \
            "coverId":$media, "institutionId":$institution, "writerId":$user, \
            "state":{"choice":"DRAFT","of":"ArticleState"}
            ArticleMedia; 4711; Sawah; "article":{"id":$article,"kind":"Article","title":"Kerja bakti lama"}, \
            "mediaId":$media, "place":{"choice":"GALLERY","of":"MediaPlace"}
            FormerAddress; 4712; kerja; "article":{"id":$article,"kind":"Article","title":"Kerja bakti lama"}
            Category; $category; Dulu; "parentId":$category
            StaticPage; $page; Profil lama; "parentId":$page
            PageAddress; 4713; profil-lama; "pageId":$page
            MenuItem; 4714; Ke artikel; "kind":{"choice":"ARTICLE","of":"MenuKind"}, "targetId":$article
            MenuItem; 4715; Ke halaman; "kind":{"choice":"PAGE","of":"MenuKind"}, "parentId":$menu, "targetId":$page
            MenuItem; 4716; Ke kategori; "kind":{"choice":"CATEGORY","of":"MenuKind"}, "targetId":$category
            MenuItem; $menu; Kabar; "targetId":$article
            Media; $media; sawah lama; "kind":{"choice":"PICTURE","of":"MediaKind"}
            Notice; 4717; Posyandu; "position":3
            Village; 4718; Ganra; "emblemId":$media
            VillageHost; 4719; ganra.example.id; "villageId":4718
            OfficeSpan; 4720; null; "day":{"choice":"FRIDAY","of":"DayOfWeek"}, \
            "exception":{"id":4721,"kind":"OfficeException","title":"Ramadan"}
            OfficeException; 4721; Ramadan; "firstDay":{"date":"2026-02-18"}
            PublicHoliday; 4722; Kemerdekaan; "day":{"date":"2026-08-17"}
            SocialLink; 4723; https://x.com/ganra; "network":{"choice":"X","of":"SocialNetwork"}
            Partner; 4724; Dinas; "logoId":$media
            User; $user; Siti; "role":{"choice":"EDITOR","of":"Role"}
            Operator; 4725; pusat; "language":"id"
            Person; $person; Nurlaela; "photoId":$media
            Decree; $decree; 12/2020; "fileId":$media
            Position; $position; Kasi lama; "superiorId":$position
            Term; 4726; Nurlaela; "position":{"id":$position,"kind":"Position","title":"Kasi lama"}, \
            "person":{"id":$person,"kind":"Person","title":"Nurlaela"}
            Extension; 4727; Nurlaela; "tenure":{"id":4726,"kind":"Term","title":"Nurlaela"}
            RosterSettings; 4728; null; "presencePublic":true
            Institution; $institution; Posyandu lama; "logoId":$media
            InstitutionAddress; 4729; posyandu-lama; \
            "institution":{"id":$institution,"kind":"Institution","title":"Posyandu lama"}
            LegalReference; 4730; Perdes 1; \
            "institution":{"id":$institution,"kind":"Institution","title":"Posyandu lama"}
            TitledList; 4731; Tugas; "institution":{"id":$institution,"kind":"Institution","title":"Posyandu lama"}
            Membership; 4732; Nurlaela; "institution":{"id":$institution,"kind":"Institution","title":"Posyandu lama"}
            Area; $area; Dusun lama; "institutionId":$institution, "parentId":$area, "positionId":$position
            VillageMap; 4733; null; "schematic":true
            """;

    private static TestVillage village;
    private static Map<String, Long> ids;
    private static List<Long> entries;

    @Inject
    VillageFixture fixture;

    @Inject
    ArticleFixture articles;

    @Inject
    LibraryFixture library;

    @Inject
    EarlierEntries earlier;

    @Inject
    Journal journal;

    @Inject
    RecentChanges recent;

    @Inject
    RecordJournal records;

    @Inject
    TextHistory history;

    @BeforeEach
    void writeAsBefore() throws Exception {
        if (village == null) {
            village = fixture.create("Lama");
            ids = village.call(this::store);
            entries = village.call(() -> ADDITIONS.lines().map(this::add).toList());
        }
    }

    private Map<String, Long> store() {
        Category category = articles.category(village, "Berita");
        Article article = articles.draft(village, category, "Kerja bakti");
        StaticPage page = new StaticPage();
        page.setTitle("Profil");
        page.setSlug(new Slug("profil"));
        page.setBody("<p>Profil</p>");
        StaticPage stored = new StaticPage();
        stored.revise(page, Instant.EPOCH);
        Institution institution = new Institution();
        institution.setKind(InstitutionKind.POSYANDU);
        institution.setName("Posyandu Melati");
        institution.setSlug(new Slug("posyandu"));
        User user = fixture.person("siti", Role.EDITOR);
        fixture.inTransaction(em -> em.find(User.class, user.getId()).introduceAs("Siti Aminah", null, "id"));
        return Map.ofEntries(
                Map.entry("$category", category.getId()),
                Map.entry("$article", article.getId()),
                Map.entry("$page", fixture.store(stored).getId()),
                Map.entry("$media", library.picture("sawah", "Sawah").getId()),
                Map.entry("$institution", fixture.store(institution).getId()),
                Map.entry(
                        "$menu",
                        fixture.store(new MenuItem("Kabar", MenuKind.ARTICLE, article.getId(), null))
                                .getId()),
                Map.entry(
                        "$person",
                        fixture.store(new Person(null, "Nurlaela", null)).getId()),
                Map.entry(
                        "$decree",
                        fixture.store(new Decree("12/2020", LocalDate.EPOCH, "Guru"))
                                .getId()),
                Map.entry(
                        "$position",
                        fixture.store(new Post(PostKind.TECHNICAL, "Kasi", 1)).getId()),
                Map.entry(
                        "$area",
                        fixture.store(new Area(AreaKind.HAMLET, "Dusun", 1)).getId()),
                Map.entry("$user", user.getId()));
    }

    private long add(String line) {
        String[] parts = filled(line).split("; ", 4);
        String title = parts[2].equals("null") ? null : parts[2];
        String changes = "[{\"field\":" + parts[3].replaceAll(", +\"", "},{\"field\":\"") + "}]";
        return earlier.write(
                "lama",
                "INSERT",
                parts[0],
                Long.parseLong(parts[1]),
                title,
                changes.replaceAll("(\"field\":\"\\w+\"):", "$1,\"from\":null,\"to\":"));
    }

    private static String filled(String text) {
        String filled = text;
        for (Map.Entry<String, Long> id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue().toString());
        }
        return filled;
    }

    @Test
    void whatWasHeldByItsIdIsShownByItsNameOfToday() throws Exception {
        assertThat(written().stream().flatMap(EarlierEntriesIT::names))
                .containsExactlyInAnyOrder(
                        "Article.category: Category Dulu",
                        "Article.coverId: Media sawah.jpg",
                        "Article.institutionId: Institution Posyandu Melati",
                        "Article.writerId: User Siti Aminah",
                        "ArticleMedia.article: Article Kerja bakti lama",
                        "ArticleMedia.mediaId: Media sawah.jpg",
                        "FormerAddress.article: Article Kerja bakti lama",
                        "Category.parentId: Category Berita",
                        "StaticPage.parentId: StaticPage Profil",
                        "PageAddress.pageId: StaticPage Profil",
                        "MenuItem.targetId: Article Kerja bakti",
                        "MenuItem.parentId: MenuItem Kabar",
                        "MenuItem.targetId: StaticPage Profil",
                        "MenuItem.targetId: Category Berita",
                        "MenuItem.targetId: Article Kerja bakti",
                        "Village.emblemId: Media sawah.jpg",
                        "OfficeSpan.exception: OfficeException Ramadan",
                        "Partner.logoId: Media sawah.jpg",
                        "Person.photoId: Media sawah.jpg",
                        "Decree.fileId: Media sawah.jpg",
                        "Position.superiorId: Position Kasi",
                        "Term.position: Position Kasi lama",
                        "Term.person: Person Nurlaela",
                        "Extension.tenure: Term Nurlaela",
                        "Institution.logoId: Media sawah.jpg",
                        "InstitutionAddress.institution: Institution Posyandu lama",
                        "LegalReference.institution: Institution Posyandu lama",
                        "TitledList.institution: Institution Posyandu lama",
                        "Membership.institution: Institution Posyandu lama",
                        "Area.institutionId: Institution Posyandu Melati",
                        "Area.parentId: Area Dusun",
                        "Area.positionId: Position Kasi");
    }

    @Test
    void everyRecordKeepsItsTitleOfThenAndIsFoundWhereItIsToday() throws Exception {
        List<ShownEntry> rows = written();

        assertThat(rows)
                .extracting(row -> row.subject().kind() + "; " + row.subject().id() + "; "
                        + row.subject().title())
                .containsExactlyInAnyOrderElementsOf(ADDITIONS
                        .lines()
                        .map(line -> filled(line).replaceFirst("^((?:[^;]*; ){2}[^;]*);.*", "$1"))
                        .toList());
        for (String kind : List.of("Article", "Category", "StaticPage", "Media", "User", "Person", "Decree")) {
            assertThat(rows.stream().filter(row -> row.subject().kind().equals(kind)))
                    .as(kind)
                    .extracting(ShownEntry::whereabouts)
                    .containsOnly(Whereabouts.THERE);
        }
        assertThat(rows.stream()
                        .filter(row ->
                                row.subject().id() >= 4711 && row.subject().id() <= 4733))
                .extracting(ShownEntry::whereabouts)
                .containsOnly(Whereabouts.UNKNOWN);
    }

    @Test
    void choicesAndDaysAreReadAsTheyWereWritten() throws Exception {
        Map<String, Object> values = written().stream()
                .flatMap(row -> row.changes().fields().stream()
                        .map(change -> Map.entry(row.subject().kind() + "." + change.field(), change)))
                .filter(change -> change.getValue().to() != null)
                .collect(toMap(Map.Entry::getKey, change -> change.getValue().to(), (first, second) -> first));

        assertThat(values)
                .containsEntry("Article.state", Map.of("choice", "DRAFT", "of", "ArticleState"))
                .containsEntry("OfficeException.firstDay", Map.of("date", "2026-02-18"))
                .containsEntry("RosterSettings.presencePublic", true);
    }

    @Test
    void whoKeepsSomethingSeesItsChanges() throws Exception {
        assertThat(seenWith(WritingPermission.WRITE)).isEmpty();
        assertThat(seenWith(WritingPermission.PUBLISH, MenuPermission.ARRANGE, MediaPermission.KEEP))
                .containsExactlyInAnyOrder(
                        "Article",
                        "ArticleMedia",
                        "FormerAddress",
                        "Category",
                        "StaticPage",
                        "PageAddress",
                        "MenuItem",
                        "Media");
        assertThat(seenWith(VillagePermission.WRITE_NOTICES)).containsExactly("Notice");
        assertThat(seenWith(VillagePermission.EDIT, MediaPermission.KEEP))
                .containsExactlyInAnyOrder(
                        "Village",
                        "VillageHost",
                        "OfficeSpan",
                        "OfficeException",
                        "PublicHoliday",
                        "SocialLink",
                        "Partner",
                        "Media");
        assertThat(seenWith(RosterPermission.EDIT))
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
        assertThat(seenWith(RosterPermission.APPOINT)).isEmpty();
        assertThat(seenWith(OfficePermission.MANAGE_USERS)).containsExactly("User");
        assertThat(seenWith(VillagePermission.WRITE_NOTICES, OfficePermission.MANAGE_USERS))
                .containsExactly("Notice", "User");
    }

    /** The same in a list as one by one. */
    private Set<String> seenWith(String... permissions) throws Exception {
        Caller caller = Caller.named("budi")
                .with(Stream.concat(Stream.of(OfficePermission.ENTER), Stream.of(permissions))
                        .toArray(String[]::new));
        Set<String> opened = opened(caller);
        assertThat(village.callAs(caller, () -> recent.latest(500)))
                .extracting(row -> row.subject().kind())
                .hasSameElementsAs(opened);
        return opened;
    }

    @Test
    void whoMayReadTheWholeJournalOpensEveryEntry() throws Exception {
        Caller caller = Caller.named("budi").with(OfficePermission.ENTER, JournalPermission.READ);

        assertThat(opened(caller))
                .contains("Operator", "Article", "User", "VillageMap")
                .hasSize(31);
        assertThat(village.callAs(caller, () -> recent.latest(500))).isEmpty();
    }

    /** What signing in gives is known to the services, as is what a test gives its caller. */
    @Test
    void whoSignsInOpensWhatTheirRoleKeeps() throws Exception {
        TestVillage other = fixture.create("Masuk");
        long ofNotice = other.call(() -> add("Notice; 4734; Rapat; \"position\":1"));
        long ofPerson = other.call(() -> add("Person; 4735; Jumarni; \"name\":\"Jumarni\""));

        Map<String, String> editor = signedIn(other, "editor", Role.EDITOR);
        assertThat(opening(other, ofNotice, editor)).isEqualTo(200);
        assertThat(opening(other, ofPerson, editor)).isEqualTo(404);
        assertThat(opening(other, ofPerson, signedIn(other, "sekretaris", Role.SECRETARY)))
                .isEqualTo(200);
        assertThat(opening(other, ofNotice, signedIn(other, "kontributor", Role.CONTRIBUTOR)))
                .isEqualTo(404);
    }

    private Map<String, String> signedIn(TestVillage in, String username, Role role) throws Exception {
        in.call(() -> fixture.person(username, role));
        return TestSignIn.cookie(in, username);
    }

    private static int opening(TestVillage in, long entry, Map<String, String> cookie) {
        return in.site().get("/admin/journal-entry.xhtml?id=" + entry, cookie).status();
    }

    @Test
    void theHistoryOfARecordHoldsThatOfItsParts() throws Exception {
        assertThat(kinds(village.callAs(
                        Role.EDITOR, () -> history.changes(TextOwner.article(ids.get("$article")), null))))
                .containsExactlyInAnyOrder("Article", "ArticleMedia", "FormerAddress");
        assertThat(kinds(village.callAs(Role.EDITOR, () -> history.changes(TextOwner.page(ids.get("$page")), null))))
                .containsExactlyInAnyOrder("StaticPage", "PageAddress");
        assertThat(kinds(village.call(() -> records.of(Institution.class, ids.get("$institution"), null))))
                .containsExactlyInAnyOrder("Institution", "InstitutionAddress", "LegalReference", "TitledList");
    }

    private List<ShownEntry> written() throws Exception {
        return village.callAs(
                Role.ADMINISTRATOR, () -> journal.list(new JournalFilter("lama", null, null, null), 0, 100));
    }

    private Set<String> opened(Caller caller) throws Exception {
        Set<String> kinds = new TreeSet<>();
        for (long entry : entries) {
            village.callAs(caller, () -> recent.find(entry))
                    .ifPresent(row -> kinds.add(row.subject().kind()));
        }
        return kinds;
    }

    private static List<String> kinds(JournalPage page) {
        return page.rows().stream()
                .filter(row -> row.actor().name().equals("lama"))
                .map(row -> row.subject().kind())
                .toList();
    }

    private static Stream<String> names(ShownEntry row) {
        return row.changes().fields().stream()
                .filter(change -> change.to() instanceof Map<?, ?> value && value.containsKey("title"))
                .map(change -> {
                    Map<?, ?> reference = (Map<?, ?>) change.to();
                    return row.subject().kind() + "." + change.field() + ": " + reference.get("kind") + " "
                            + reference.get("title");
                });
    }
}
