package id.balai.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.article.Article;
import id.balai.article.Category;
import id.balai.it.OnBothDatabases;
import id.balai.shared.NoVillageException;
import id.balai.shared.Slug;
import id.balai.shared.VillageContext;
import id.balai.statistics.ArticleReads;
import id.balai.statistics.ReaderKey;
import id.balai.village.Notice;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** The persistence layer refuses by itself what would mix villages, whatever a service asks of it. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class VillageGuardIT {

    @Inject
    VillageFixture fixture;

    private TestVillage one;
    private TestVillage two;

    @BeforeEach
    void makeVillages() {
        one = fixture.create("Satu");
        two = fixture.create("Dua");
    }

    @Test
    void withoutAVillageNothingIsRead() {
        assertThatThrownBy(() -> fixture.inTransaction(em ->
                        em.createQuery("select n from Notice n", Notice.class).getResultList()))
                .hasRootCauseInstanceOf(NoVillageException.class);
    }

    @Test
    void withoutAVillageNothingIsStored() {
        assertThatThrownBy(() -> fixture.store(new Notice("Tanpa desa")))
                .hasRootCauseInstanceOf(NoVillageException.class);
    }

    @Test
    void villageMayNotChangeWithinATransaction() throws Exception {
        assertThatThrownBy(() -> one.run(() -> fixture.inTransaction(em -> {
                    em.createQuery("select n from Notice n", Notice.class).getResultList();
                    VillageContext.run(
                            two.id(),
                            () -> em.createQuery("select n from Notice n", Notice.class)
                                    .getResultList());
                })))
                .hasRootCauseInstanceOf(NoVillageException.class);
    }

    @Test
    void idOfAnotherVillageFindsNothing() throws Exception {
        Notice notice = one.call(() -> fixture.store(new Notice("Milik satu")));

        two.run(() -> fixture.inTransaction(em -> {
            assertThat(em.find(Notice.class, notice.getId())).isNull();
            assertThat(em.createQuery("select n from Notice n", Notice.class).getResultList())
                    .isEmpty();
        }));
        assertThat(one.call(() -> texts())).containsExactly("Milik satu");
    }

    @Test
    void bulkChangesReachTheOwnVillageOnly() throws Exception {
        LocalDate day = LocalDate.parse("2026-03-04");
        one.run(() -> fixture.store(new ReaderKey(day)));

        two.run(() -> fixture.inTransaction(em -> {
            assertThat(em.createQuery("update ReaderKey k set k.day = :day")
                            .setParameter("day", day)
                            .executeUpdate())
                    .isZero();
            assertThat(em.createQuery("delete from ReaderKey k").executeUpdate())
                    .isZero();
        }));
        one.run(() -> fixture.inTransaction(
                em -> assertThat(em.createQuery("delete from ReaderKey k").executeUpdate())
                        .isOne()));
    }

    @Test
    void objectOfAnotherVillageIsNotMerged() throws Exception {
        Notice notice = one.call(() -> fixture.store(new Notice("Milik satu")));
        notice.setText("Diubah dari dua");

        assertThatThrownBy(() -> two.run(() -> fixture.inTransaction(em -> em.merge(notice))))
                .isInstanceOf(Exception.class);
        assertThat(one.call(() -> texts())).containsExactly("Milik satu");
        assertThat(two.call(() -> texts())).isEmpty();
    }

    @Test
    void nativeSqlIsRefused() {
        assertThatThrownBy(() -> one.run(() -> fixture.inTransaction(
                        em -> em.createNativeQuery("select text from notice").getResultList())))
                .isInstanceOf(EJBException.class);
        for (String change : List.of("update notice set text = 'x'", "delete from notice")) {
            assertThatThrownBy(() -> one.run(() -> fixture.inTransaction(
                            em -> em.createNativeQuery(change).executeUpdate())))
                    .as(change)
                    .hasRootCauseInstanceOf(NoVillageException.class);
        }
    }

    @Test
    void databaseLanguageWithinAQueryIsRefused() {
        assertThatThrownBy(() -> one.run(() -> fixture.inTransaction(
                        em -> em.createQuery("select n from Notice n where SQL('1 = 1 or 1 = ?', 1)", Notice.class)
                                .getResultList())))
                .hasRootCauseInstanceOf(NoVillageException.class);
    }

    @Test
    void databaseKeepsReferencesWithinAVillage() throws Exception {
        long foreign = one.call(this::storedArticle);
        two.run(() -> fixture.store(new ArticleReads(storedArticle(), 0, 0)));

        assertThatThrownBy(() -> two.run(() ->
                        fixture.inTransaction(em -> em.createQuery("update ArticleReads r set r.articleId = :article")
                                .setParameter("article", foreign)
                                .executeUpdate())))
                .hasStackTraceContaining("foreign key");
    }

    private long storedArticle() {
        Category category = fixture.store(new Category("Kabar", new Slug("kabar"), 1));
        return fixture.store(article(category)).getId();
    }

    private static Article article(Category category) {
        Article typed = new Article(null, "Sekretariat");
        typed.setTitle("Dua");
        typed.setCategory(category);
        Article article = new Article(null, "Sekretariat");
        article.revise(typed, Instant.EPOCH);
        return article;
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        fixture.inTransaction(em -> texts.addAll(
                em.createQuery("select n.text from Notice n", String.class).getResultList()));
        return texts;
    }
}
