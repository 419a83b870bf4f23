package id.balai.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.Article;
import id.balai.article.ArticleFixture;
import id.balai.article.service.Articles;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.it.SqlStatements;
import id.balai.kit.settings.Settings;
import id.balai.menu.service.PublicMenu;
import id.balai.menu.service.PublicSection;
import id.balai.menu.service.PublicSections;
import id.balai.roster.Post;
import id.balai.roster.PostKind;
import id.balai.shared.Slug;
import id.balai.shared.service.VillageRevision;
import id.balai.shared.service.VillageRevisions;
import id.balai.statistics.ReaderKey;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** What the menu says of a section is kept until the village changes, and never longer. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class PublicSectionsIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    private static final Map<String, String> ROBOT = Map.of("User-Agent", "Googlebot/2.1");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    Articles articles;

    @Inject
    PublicSections sections;

    @Inject
    PublicMenu menu;

    @Inject
    VillageRevisions revisions;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @PersistenceUnit(unitName = "balai")
    EntityManagerFactory database;

    @Resource
    UserTransaction transaction;

    TestVillage village;

    @BeforeEach
    void beginVillage() {
        MutableClock.setTo(NOON);
        village = villages.create("Bagian");
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void eachSectionHasAWordAndAPlaceOfItsOwn() {
        assertThat(sections.all()).extracting(PublicSection::word).doesNotHaveDuplicates();
        assertThat(sections.all()).extracting(PublicSection::place).doesNotHaveDuplicates();
    }

    @Test
    void aChangeIsSeenAtTheVeryNextRequestOfThatVillageAlone() throws Exception {
        TestVillage other = villages.create("Lain");
        assertThat(paths(village)).containsExactly("/");
        assertThat(paths(other)).containsExactly("/");

        Article article = fixture.published(village, fixture.category(village, "Berita"), "Kabar", NOON);
        assertThat(paths(village)).containsExactly("/", "/arsip", "/kategori/berita");
        assertThat(paths(other)).containsExactly("/");

        village.callAs(Role.EDITOR, () -> articles.archive(article.getId(), article.getVersion()));
        assertThat(paths(village)).containsExactly("/");
    }

    @Test
    void aSectionIsFilledFromTheMinuteOfItsFirstArticleOn() throws Exception {
        Instant minute = NOON.plus(1, ChronoUnit.HOURS);
        fixture.published(village, fixture.category(village, "Berita"), "Nanti", minute);
        assertThat(paths(village)).containsExactly("/");

        MutableClock.setTo(minute.minusMillis(1));
        assertThat(paths(village)).containsExactly("/");

        MutableClock.setTo(minute);
        assertThat(paths(village)).startsWith("/", "/arsip");
    }

    @Test
    void aChangeMadeOutsideTheVillageCounts() {
        assertThat(paths(village)).doesNotContain("#office");

        villages.inTransaction(
                em -> em.find(Village.class, village.id()).getHall().setPhone("0484 21000"));

        assertThat(paths(village)).contains("#office");
    }

    @Test
    void aChangeCountsThatIsWrittenAtTheCommitOnly() throws Exception {
        assertThat(village.call(() -> menu.isFilled("GOVERNMENT"))).isFalse();

        village.run(() -> {
            transaction.begin();
            em.persist(post());
            transaction.commit();
        });

        assertThat(village.call(() -> menu.isFilled("GOVERNMENT"))).isTrue();
    }

    @Test
    void whatATransactionSeesOfItsOwnChangesIsNotKept() throws Exception {
        assertThat(village.call(() -> menu.isFilled("GOVERNMENT"))).isFalse();

        village.run(() -> {
            transaction.begin();
            em.persist(post());
            em.flush();
            assertThat(menu.isFilled("GOVERNMENT")).isTrue();
            transaction.rollback();
        });

        assertThat(village.call(() -> menu.isFilled("GOVERNMENT"))).isFalse();
    }

    @Test
    void changesInBulkAndThoseThatNobodyRecordsCount() throws Exception {
        TestVillage other = villages.create("Lain");
        Optional<VillageRevision> before = village.call(revisions::current);
        Optional<VillageRevision> beforeOfOther = other.call(revisions::current);

        storeKey();
        Optional<VillageRevision> stored = village.call(revisions::current);
        deleteKeys();

        assertThat(stored).isPresent().isNotEqualTo(before);
        assertThat(village.call(revisions::current)).isPresent().isNotEqualTo(stored);
        assertThat(other.call(revisions::current)).isPresent().isEqualTo(beforeOfOther);
    }

    @Test
    void aJobThatFindsNothingToDeleteChangesNothing() throws Exception {
        Optional<VillageRevision> before = village.call(revisions::current);

        deleteKeys();

        assertThat(village.call(revisions::current)).isPresent().isEqualTo(before);
    }

    @Test
    void whereAnotherNodeMayHaveWrittenAnAnswerIsKeptForTwoSeconds() throws Exception {
        Optional<VillageRevision> before = village.call(revisions::current);

        MutableClock.setTo(NOON.plusSeconds(2));

        assertThat(village.call(revisions::current).equals(before))
                .isEqualTo(Settings.current().embeddedDatabase());
    }

    @Test
    void noPageAsksAgainUntilSomethingChanges() throws Exception {
        fixture.published(village, fixture.category(village, "Berita"), "Kabar", NOON);
        statements();

        storeKey();
        List<String> first = statements();
        List<String> next = statements();

        assertThat(next).isEqualTo(statements()).hasSizeLessThan(first.size());
        deleteKeys();
        assertThat(statements()).hasSameSizeAs(first);
    }

    private void storeKey() throws Exception {
        village.run(() -> villages.inTransaction(em -> em.persist(new ReaderKey(LocalDate.of(2026, 3, 9)))));
    }

    private void deleteKeys() throws Exception {
        village.run(() -> villages.inTransaction(em -> em.createNamedQuery("ReaderKey.deleteBefore")
                .setParameter("day", LocalDate.of(2026, 3, 10))
                .executeUpdate()));
    }

    private static Post post() {
        Post post = new Post(PostKind.HEAD, "Kepala Desa", 1);
        post.answerAt(new Slug("kepala-desa"));
        return post;
    }

    private List<String> statements() {
        return SqlStatements.of(
                database,
                () -> assertThat(village.site().get("/", ROBOT).status()).isEqualTo(200));
    }

    private static List<String> paths(TestVillage village) {
        return Jsoup.parse(village.site().get("/", ROBOT).text()).select("nav.main .wide a").stream()
                .map(link -> link.attr("href"))
                .toList();
    }
}
