package id.balai.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.article.Article;
import id.balai.article.ArticleFixture;
import id.balai.article.Category;
import id.balai.it.OnBothDatabases;
import id.balai.roster.Presence;
import id.balai.roster.PresenceState;
import id.balai.roster.RosterFixture;
import id.balai.shared.service.ReadState;
import id.balai.shared.service.VillageRevisions;
import id.balai.statistics.ArticleReads;
import id.balai.statistics.ReaderKey;
import id.balai.village.Notice;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** Whatever readers may see afterwards raises the village's revision, and nothing else does. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class RevisionIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    RosterFixture roster;

    @Inject
    VillageRevisions revisions;

    @Resource
    UserTransaction transaction;

    private TestVillage village;
    private Category category;

    @BeforeEach
    void beginVillage() {
        village = villages.create("Revisi");
        category = fixture.category(village, "Berita");
    }

    @Test
    void aChangeCountsForItsVillageAlone() throws Exception {
        TestVillage other = villages.create("Lain");
        long before = number(other);

        assertThat(isRaisedBy(em -> em.persist(new Notice("Kerja bakti")))).isTrue();
        assertThat(number(other)).isEqualTo(before);
    }

    @Test
    void changesInBulkCountAndThoseThatFindNothingDoNot() throws Exception {
        assertThat(isRaisedBy(RevisionIT::forgetPresences)).isFalse();
        Presence presence = new Presence(roster.person(village, "Siti").getId());
        presence.say(PresenceState.PRESENT, null, LocalDateTime.of(2026, 3, 9, 8, 0));
        village.run(() -> villages.inTransaction(em -> em.persist(presence)));

        assertThat(isRaisedBy(RevisionIT::forgetPresences)).isTrue();
    }

    @Test
    void whatNoPageShowsDoesNotCount() throws Exception {
        Article article = fixture.published(village, category, "Kabar", NOON);

        assertThat(isRaisedBy(em -> em.persist(new ReaderKey(LocalDate.of(2026, 3, 9)))))
                .isFalse();
        assertThat(isRaisedBy(em -> em.persist(new ArticleReads(article.getId(), 1, 0))))
                .isFalse();
        assertThat(isRaisedBy(em -> em.createNamedQuery("ArticleReads.add")
                        .setParameter("article", article.getId())
                        .setParameter("reads", 1L)
                        .executeUpdate()))
                .isFalse();
    }

    @Test
    void aDraftCountsOnlyWhenItBecomesOrCeasesToBePublic() throws Exception {
        Article draft = fixture.draft(village, category, "Konsep");

        assertThat(isRaisedBy(em -> em.find(Article.class, draft.getId()).setAuthor("Kantor Desa")))
                .isFalse();
        assertThat(isRaisedBy(
                        em -> em.find(Article.class, draft.getId()).publish(NOON, NOON, ZoneId.of("Asia/Makassar"))))
                .isTrue();
        assertThat(isRaisedBy(em -> em.find(Article.class, draft.getId()).setAuthor("Kader")))
                .isTrue();
        assertThat(isRaisedBy(em -> em.find(Article.class, draft.getId()).withdraw(NOON)))
                .isTrue();
        assertThat(isRaisedBy(em -> em.find(Article.class, draft.getId()).setAuthor("Warga")))
                .isFalse();
    }

    @Test
    void aVillageChangesWithItsDescriptionWhoeverWritesIt() throws Exception {
        long before = number(village);
        long list = revisions.changesOfInstallation();

        villages.inTransaction(
                em -> em.find(Village.class, village.id()).getHall().setPhone("0484 21000"));

        assertThat(number(village)).isGreaterThan(before);
        assertThat(revisions.changesOfInstallation()).isGreaterThan(list);
    }

    private static void forgetPresences(EntityManager em) {
        em.createNamedQuery("Presence.deleteBefore")
                .setParameter("day", LocalDate.of(2026, 3, 10))
                .executeUpdate();
    }

    private boolean isRaisedBy(Consumer<EntityManager> change) throws Exception {
        long before = number(village);
        village.run(() -> villages.inTransaction(change));
        return number(village) != before;
    }

    private long number(TestVillage of) throws Exception {
        transaction.begin();
        try {
            ReadState state = revisions.read(of.id());
            state.end().run();
            return state.number();
        } finally {
            transaction.rollback();
        }
    }
}
