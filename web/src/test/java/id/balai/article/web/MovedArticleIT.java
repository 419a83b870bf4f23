package id.balai.article.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.Article;
import id.balai.article.ArticleFixture;
import id.balai.article.Category;
import id.balai.article.service.Articles;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Readers who kept an address find the article, however often it has moved. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class MovedArticleIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    private static final String DAY = "/artikel/2026/03/10/";

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    Articles articles;

    TestVillage village;
    Category news;
    Article article;

    @BeforeEach
    void publishArticle() {
        MutableClock.setTo(NOON);
        village = villages.create("Ganra");
        news = fixture.category(village, "Berita");
        article = fixture.published(village, news, "Satu", NOON);
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void earlierAddressLeadsToThePresentOneAndIsAskedForEachTime() throws Exception {
        article = move(article, "dua");

        var answer = village.site().get(DAY + "satu");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).contains(DAY + "dua");
        assertThat(answer.header("Cache-Control").orElseThrow()).contains("no-cache");
        assertThat(status(DAY + "dua")).isEqualTo(200);
    }

    @Test
    void everyEarlierAddressLeadsStraightToTheLast() throws Exception {
        article = move(move(article, "dua"), "tiga");

        assertThat(leadsTo(DAY + "satu")).isEqualTo(DAY + "tiga");
        assertThat(leadsTo(DAY + "dua")).isEqualTo(DAY + "tiga");
    }

    @Test
    void addressMayChangeBackAndForth() throws Exception {
        article = move(move(article, "dua"), "satu");
        assertThat(status(DAY + "satu")).isEqualTo(200);
        assertThat(leadsTo(DAY + "dua")).isEqualTo(DAY + "satu");

        article = move(article, "dua");
        assertThat(status(DAY + "dua")).isEqualTo(200);
        assertThat(leadsTo(DAY + "satu")).isEqualTo(DAY + "dua");
    }

    @Test
    void earlierAddressIsNotGivenToAnotherArticleOfTheDay() throws Exception {
        article = move(article, "dua");
        var other = fixture.published(village, news, "Empat", NOON);

        assertThatThrownBy(() -> move(other, "satu")).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.key()).isEqualTo("article.address.former");
            assertThat(refused.field()).isEqualTo("slug");
            assertThat(refused.arguments()).containsExactly("Satu");
        });
        assertThat(leadsTo(DAY + "satu")).isEqualTo(DAY + "dua");
    }

    @Test
    void whoeverHoldsTheAddressIsNamedAlsoInTheTrash() throws Exception {
        var draft = village.callAs(Role.EDITOR, () -> articles.withdraw(article.getId(), article.getVersion()));
        var other = fixture.published(village, news, "Empat", NOON);
        assertThatThrownBy(() -> move(other, "satu")).hasMessage("article.address.taken");

        village.runAs(Role.EDITOR, () -> articles.delete(draft.getId(), draft.getVersion()));
        assertThatThrownBy(() -> move(other, "satu")).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.key()).isEqualTo("article.address.inTrash");
            assertThat(refused.arguments()).containsExactly("Satu");
        });
    }

    @Test
    void earlierAddressOfAnArticleThatIsAwayIsNotFound() throws Exception {
        var moved = move(article, "dua");
        village.callAs(Role.EDITOR, () -> articles.archive(moved.getId(), moved.getVersion()));

        assertThat(status(DAY + "satu")).isEqualTo(404);
    }

    @Test
    void addressIsKeptWhenAWithdrawnArticleGetsAnotherDay() throws Exception {
        var draft = village.callAs(Role.EDITOR, () -> articles.withdraw(article.getId(), article.getVersion()));
        var later = NOON.plus(Duration.ofDays(2));
        var planned = village.callAs(Role.EDITOR, () -> articles.publish(draft, later));
        var again = village.callAs(Role.EDITOR, () -> articles.withdraw(planned.getId(), planned.getVersion()));
        MutableClock.setTo(later);
        var shown = village.callAs(Role.EDITOR, () -> articles.publish(again, null));

        assertThat(shown.path()).isEqualTo("/artikel/2026/03/12/satu");
        assertThat(leadsTo(DAY + "satu")).isEqualTo(shown.path());
    }

    @Test
    void neighbourLeadsNowhere() throws Exception {
        article = move(article, "dua");

        assertThat(villages.create("Tetangga").site().get(DAY + "satu").status())
                .isEqualTo(404);
    }

    private Article move(Article moved, String slug) throws Exception {
        moved.setSlug(new Slug(slug));
        return village.callAs(Role.EDITOR, () -> articles.save(moved));
    }

    private int status(String path) {
        return village.site().get(path).status();
    }

    private String leadsTo(String path) {
        var answer = village.site().get(path);
        assertThat(answer.status()).isEqualTo(301);
        return answer.header("Location").orElseThrow();
    }
}
