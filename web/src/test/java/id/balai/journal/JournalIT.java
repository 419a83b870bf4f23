package id.balai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.OfficePermission;
import id.balai.account.Role;
import id.balai.account.User;
import id.balai.account.service.Users;
import id.balai.article.Article;
import id.balai.article.Category;
import id.balai.article.service.Articles;
import id.balai.article.service.Categories;
import id.balai.it.Caller;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.journal.service.Journal;
import id.balai.journal.service.RecentChanges;
import id.balai.menu.MenuItem;
import id.balai.menu.MenuKind;
import id.balai.operation.OperationPermission;
import id.balai.operation.service.RegisteringVillages;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.UnattendedWork;
import id.balai.village.Notice;
import id.balai.village.OpeningSpan;
import id.balai.village.PublicHoliday;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;
import id.balai.village.service.Notices;
import id.balai.village.service.OpeningHours;
import id.balai.village.service.Villages;

/** Every change of the office is in the journal: who, what, from what to what, when. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class JournalIT {

    private static final JournalFilter ALL = new JournalFilter(null, null, null, null);

    @Inject
    VillageFixture fixture;

    @Inject
    Journal journal;

    @Inject
    RecentChanges recent;

    @Inject
    Notices notices;

    @Inject
    Articles articles;

    @Inject
    Categories categories;

    @Inject
    OpeningHours openingHours;

    @Inject
    Villages villages;

    @Inject
    Users users;

    @Inject
    RegisteringVillages operation;

    private final Caller siti =
            Caller.named("siti").with(Role.ADMINISTRATOR.permissions().toArray(String[]::new));

    private TestVillage village;

    @BeforeEach
    void makeVillage() throws Exception {
        village = fixture.create("Tercatat");
        village.run(() -> {
            User user = fixture.person("siti", Role.ADMINISTRATOR);
            fixture.inTransaction(em -> em.find(User.class, user.getId()).introduceAs("Siti Aminah", null, "id"));
        });
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void anAdditionIsRecordedWithItsPersonItsTimeAndItsFields() throws Exception {
        MutableClock.setTo("2026-03-04T01:02:03Z");

        village.runAs(siti, () -> notices.save(new Notice("Posyandu hari Kamis")));

        ShownEntry entry = newest();
        assertThat(entry.action()).isEqualTo(JournalAction.INSERT);
        assertThat(entry.actor()).isEqualTo(new Actor("Siti Aminah", "siti"));
        assertThat(entry.happenedAt()).isEqualTo(Instant.parse("2026-03-04T01:02:03Z"));
        assertThat(entry.subject().kind()).isEqualTo("Notice");
        assertThat(entry.subject().title()).isEqualTo("Posyandu hari Kamis");
        assertThat(entry.changes().fields())
                .extracting(FieldChange::field, FieldChange::from, FieldChange::to)
                .contains(tuple("text", null, "Posyandu hari Kamis"), tuple("active", null, true));
    }

    @Test
    void aChangeIsRecordedFieldByField() throws Exception {
        Notice notice = village.callAs(siti, () -> notices.save(new Notice("Posyandu hari Kamis")));
        notice.setText("Posyandu hari Jumat");
        notice.setShownUntil(Instant.parse("2026-03-04T00:00:00Z"));
        village.runAs(siti, () -> notices.save(notice));

        assertThat(newest().action()).isEqualTo(JournalAction.UPDATE);
        assertThat(newest().changes().fields())
                .extracting(FieldChange::field, FieldChange::from, FieldChange::to)
                .containsExactly(
                        tuple("shownUntil", null, Map.of("instant", "2026-03-04T00:00:00Z")),
                        tuple("text", "Posyandu hari Kamis", "Posyandu hari Jumat"));
    }

    @Test
    void savingWithoutAChangeLeavesNoEntry() throws Exception {
        Notice notice = village.callAs(siti, () -> notices.save(new Notice("Tetap")));
        long before = count();

        village.runAs(siti, () -> notices.save(notice));

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aRemovalKeepsWhatWasRemoved() throws Exception {
        Article draft = village.callAs(siti, () -> articles.save(typed("Kerja bakti", "<p>Hari Minggu</p>")));

        village.runAs(siti, () -> fixture.inTransaction(em -> em.remove(em.find(Article.class, draft.getId()))));

        ShownEntry entry = newest();
        assertThat(entry.action()).isEqualTo(JournalAction.DELETE);
        assertThat(entry.subject()).isEqualTo(new Subject("Article", draft.getId(), "Kerja bakti"));
        assertThat(entry.changes().fields())
                .extracting(FieldChange::field, FieldChange::from, FieldChange::to)
                .contains(tuple("body", "<p>Hari Minggu</p>", null));
        assertThat(from(entry, "category")).asString().contains("Kegiatan Kerja bakti");
    }

    @Test
    void relationsBodiesAndWrappedValuesAreReadable() throws Exception {
        Article article = village.callAs(siti, () -> articles.save(typed("Kabar", "<p>Lama</p>")));
        Category other = village.callAs(siti, () -> categories.save(new Category("Layanan", new Slug("layanan"), 2)));
        village.runAs(siti, () -> {
            Article edited = articles.find(article.getId()).orElseThrow();
            edited.setBody("<p>Baru</p>");
            edited.setCategory(other);
            edited.setSlug(new Slug("kabar-baru"));
            articles.save(edited);
        });

        assertThat(newest().changes().fields())
                .extracting(FieldChange::field, FieldChange::from, FieldChange::to)
                .contains(tuple("body", "<p>Lama</p>", "<p>Baru</p>"), tuple("slug", "kabar", "kabar-baru"))
                .hasSize(3);
        assertThat(from(newest(), "category")).asString().contains("Kegiatan Kabar");
        assertThat(to(newest(), "category")).asString().contains("Layanan", "Category");
    }

    @Test
    void partsThatAreEmbeddedAreNamedWithTheirOwner() throws Exception {
        village.runAs(siti, () -> {
            Village edited = villages.current();
            edited.getHall().setPhone("0484 123456");
            edited.getName().setHeadWord("Keuchik");
            villages.describe(edited);
        });

        ShownEntry entry = newest();
        assertThat(entry.actor().username()).isEqualTo("siti");
        assertThat(entry.changes().fields())
                .extracting(FieldChange::field, FieldChange::from, FieldChange::to)
                .containsExactly(
                        tuple("name.headWord", "Kepala Desa", "Keuchik"), tuple("office.phone", null, "0484 123456"));
    }

    @Test
    void aPasswordIsRecordedAsChangedAndNothingMore() throws Exception {
        User user = village.call(() -> fixture.person("budi", Role.EDITOR));

        village.runAs(siti, () -> users.resetPassword(user.getId(), user.getVersion()));

        assertThat(newest().changes().fields())
                .containsExactly(
                        FieldChange.secret("credentials.hash"),
                        new FieldChange("credentials.oneTime", false, true, false));
        assertThat(village.callAs(siti, () -> journal.list(ALL, 0, 100)).toString())
                .doesNotContain("210000$");
    }

    @Test
    void whatIsRolledBackIsNotRecorded() throws Exception {
        long before = count();

        assertThatThrownBy(() -> village.run(() -> fixture.inTransaction(em -> {
                    em.persist(new Notice("Batal"));
                    em.flush();
                    throw new RuleViolation("notice.gone");
                })))
                .isInstanceOf(RuleViolation.class);

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void onlyTheHoursThatChangeAreRecorded() throws Exception {
        OpeningSpan monday = new OpeningSpan(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(14, 0));
        village.runAs(siti, () -> openingHours.replaceWeekly(List.of(), List.of(monday)));
        long before = count();

        village.runAs(
                siti,
                () -> openingHours.replaceWeekly(
                        openingHours.weekly(),
                        List.of(
                                new OpeningSpan(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(14, 0)),
                                new OpeningSpan(DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(11, 0)))));

        assertThat(count()).isEqualTo(before + 1);
        assertThat(to(newest(), "opens")).isEqualTo(Map.of("time", "08:00"));
        assertThat(to(newest(), "day")).isEqualTo(Map.of("choice", "FRIDAY", "of", "DayOfWeek"));
    }

    @Test
    void workWithoutAPersonNamesItsReason() throws Exception {
        village.run(() -> UnattendedWork.run("firstStart", () -> fixture.store(new Notice("Contoh"))));

        assertThat(newest().actor().isSystem()).isTrue();
        assertThat(newest().actor().name()).isEqualTo("firstStart");
    }

    @Test
    void bulkChangesAreRefusedWhereTheyWouldLeaveNoTrace() {
        for (String bulk : List.of("update Notice n set n.text = 'x'", "delete from Notice n")) {
            assertThatThrownBy(() -> village.run(() ->
                            fixture.inTransaction(em -> em.createQuery(bulk).executeUpdate())))
                    .as(bulk)
                    .hasRootCauseInstanceOf(IllegalStateException.class)
                    .hasStackTraceContaining("no trace");
        }
    }

    @Test
    void theOperatorsWorkIsReadByNoVillage() throws Exception {
        Caller operator =
                Caller.named("operator:pusat").with(OfficePermission.ENTER, OperationPermission.MANAGE_VILLAGES);
        long before = count();

        village.runAs(operator, () -> operation.changeHosts(village.id(), List.of("baru." + village.host())));
        assertThat(count()).isEqualTo(before);
        village.run(() -> fixture.inTransaction(em -> {
            List<OperatorEntry> entries = em.createQuery(
                            "select e from OperatorEntry e order by e.id desc", OperatorEntry.class)
                    .setMaxResults(2)
                    .getResultList();
            assertThat(entries)
                    .extracting(entry -> entry.getRecorded().getActor())
                    .containsOnly(new Actor("pusat", "operator:pusat"));
        }));

        village.runAs(operator, () -> operation.giveAdministrator(village.id(), "kepala"));
        assertThat(newest().actor().isOperator()).isTrue();
        assertThat(newest().subject().title()).isEqualTo("kepala");
    }

    @Test
    void operatorEntriesNeverBelongToAVillage() throws Exception {
        village.runAs(siti, () -> notices.save(new Notice("Milik desa")));

        long id = newest().id();

        village.run(() -> fixture.inTransaction(em -> {
            assertThat(em.find(OperatorEntry.class, id)).isNull();
            assertThat(em.createQuery("select e from OperatorEntry e where e.id = :id", OperatorEntry.class)
                            .setParameter("id", id)
                            .getResultList())
                    .isEmpty();
        }));
    }

    @Test
    void theJournalIsFilteredByPersonKindAndDay() throws Exception {
        MutableClock.setTo("2026-03-03T17:00:00Z");
        village.runAs(siti, () -> notices.save(new Notice("Empat Maret di Makassar")));
        village.run(() -> fixture.store(new PublicHoliday(LocalDate.parse("2026-08-17"), "Kemerdekaan")));
        LocalDate day = LocalDate.parse("2026-03-04");

        assertThat(found(new JournalFilter("siti", null, null, null))).containsExactly("Notice");
        assertThat(found(new JournalFilter(null, "PublicHoliday", null, null))).containsExactly("PublicHoliday");
        assertThat(found(new JournalFilter(JournalFilter.SYSTEM, "Notice", null, null)))
                .isEmpty();
        assertThat(found(new JournalFilter(null, null, day, day))).containsExactly("PublicHoliday", "Notice");
        assertThat(found(new JournalFilter(null, null, null, day.minusDays(1)))).isEmpty();
        assertThat(village.callAs(siti, journal::people)).containsExactly(new Actor("Siti Aminah", "siti"));
        assertThat(village.callAs(siti, journal::kinds)).contains("Notice", "PublicHoliday", "User");
    }

    @Test
    void aLongTextIsLeftOutOfListsAndFoundInItsEntry() throws Exception {
        String first = "<p>" + "a".repeat(300) + "</p>";
        String second = "<p>" + "b".repeat(300) + "</p>";
        Article article = village.callAs(siti, () -> articles.save(typed("Panjang", first)));
        village.runAs(siti, () -> {
            Article edited = articles.find(article.getId()).orElseThrow();
            edited.setBody(second);
            articles.save(edited);
        });

        assertThat(change(newest(), "body"))
                .isEqualTo(new FieldChange("body", new LongText(300), new LongText(300), false));
        ShownEntry whole = village.callAs(siti, () -> recent.find(newest().id()).orElseThrow());
        assertThat(change(whole, "body")).isEqualTo(new FieldChange("body", first, second, false));

        Caller contributor =
                Caller.named("rina").with(Role.CONTRIBUTOR.permissions().toArray(String[]::new));
        assertThat(village.callAs(contributor, () -> recent.find(whole.id()))).isEmpty();
    }

    @Test
    void whatIsHeldByItsIdIsShownByItsName() throws Exception {
        Article article = village.callAs(siti, () -> articles.save(typed("Tujuan", "<p>Isi</p>")));
        village.run(() -> fixture.store(new MenuItem("Kabar", MenuKind.ARTICLE, article.getId(), null)));
        assertThat(to(newest(), "targetId")).asString().contains("Article", "Tujuan");

        Category above = village.callAs(siti, () -> categories.save(new Category("Atas", new Slug("atas"), 3)));
        Category below = new Category("Bawah", new Slug("bawah"), 4);
        below.setParentId(above.getId());
        village.runAs(siti, () -> categories.save(below));
        assertThat(to(newest(), "parentId")).asString().contains("Category", "Atas");
    }

    private Article typed(String title, String body) {
        Category category = categories.save(new Category("Kegiatan " + title, null, 1));
        Article article = new Article(null, "Sekretariat");
        article.setTitle(title);
        article.setBody(body);
        article.setCategory(category);
        return article;
    }

    private ShownEntry newest() throws Exception {
        return village.callAs(siti, () -> journal.list(ALL, 0, 1)).get(0);
    }

    private long count() throws Exception {
        return village.callAs(siti, () -> journal.count(ALL));
    }

    private List<String> found(JournalFilter filter) throws Exception {
        return village.callAs(siti, () -> journal.list(filter, 0, 100)).stream()
                .map(row -> row.subject().kind())
                .toList();
    }

    private static Object from(ShownEntry row, String field) {
        return change(row, field).from();
    }

    private static Object to(ShownEntry row, String field) {
        return change(row, field).to();
    }

    private static FieldChange change(ShownEntry row, String field) {
        return row.changes().fields().stream()
                .filter(change -> change.field().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
