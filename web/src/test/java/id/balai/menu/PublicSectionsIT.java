package id.balai.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

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
import id.balai.menu.service.PublicMenu;
import id.balai.menu.service.PublicSection;
import id.balai.menu.service.PublicSections;
import id.balai.pagecache.web.ColdPages;
import id.balai.roster.Post;
import id.balai.roster.PostKind;
import id.balai.shared.Slug;
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
    ColdPages pages;

    @Inject
    PublicSections sections;

    @Inject
    PublicMenu menu;

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
    void noPageAsksAgainUntilSomethingChanges() throws Exception {
        fixture.published(village, fixture.category(village, "Berita"), "Kabar", NOON);
        statements();

        List<String> kept = statements();

        assertThat(statements()).isEqualTo(kept);
        village.run(() -> villages.inTransaction(em -> em.persist(post())));
        assertThat(statements().size()).isGreaterThan(kept.size());
        assertThat(statements()).isEqualTo(kept);
    }

    private static Post post() {
        Post post = new Post(PostKind.HEAD, "Kepala Desa", 1);
        post.answerAt(new Slug("kepala-desa"));
        return post;
    }

    private List<String> statements() {
        pages.settle();
        pages.forgetPages();
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
