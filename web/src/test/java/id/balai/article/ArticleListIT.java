package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.service.ArticleList;
import id.balai.article.service.Articles;
import id.balai.it.Caller;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.shared.Slug;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class ArticleListIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    ArticleList list;

    @Inject
    Articles articles;

    TestVillage village;
    Category news;

    @BeforeEach
    void beginVillage() {
        MutableClock.setTo(NOON);
        village = villages.create("Ganra");
        news = fixture.category(village, "Berita Desa");
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void everyOrderListsAllArticles() throws Exception {
        fixture.draft(village, news, "Rancangan");
        fixture.published(village, news, "Terbit", NOON);

        for (var order : ArticleOrder.values()) {
            assertThat(village.callAs(Role.EDITOR, () -> list.list(ArticleFilter.ALL, order, false, 0, 10)))
                    .as("by %s", order)
                    .extracting(ListedArticle::title)
                    .containsExactlyInAnyOrder("Rancangan", "Terbit");
        }
    }

    @Test
    void standingSplitsPublishedByTheClock() throws Exception {
        fixture.draft(village, news, "Rancangan");
        fixture.published(village, news, "Nanti", NOON.plusSeconds(60));
        fixture.published(village, news, "Terbit", NOON);

        assertThat(titles(ArticleStanding.DRAFT)).containsExactly("Rancangan");
        assertThat(titles(ArticleStanding.SCHEDULED)).containsExactly("Nanti");
        assertThat(titles(ArticleStanding.PUBLIC)).containsExactly("Terbit");
        assertThat(titles(ArticleStanding.ARCHIVED)).isEmpty();
    }

    @Test
    void signsOfPatternsInTheSearchedTextAreOrdinary() throws Exception {
        fixture.draft(village, news, "Naik 50% tahun ini");
        fixture.draft(village, news, "Naik 50 tahun ini");

        var filter = new ArticleFilter("50%", null, null, null);
        assertThat(village.callAs(Role.EDITOR, () -> list.count(filter))).isEqualTo(1);
    }

    @Test
    void contributorSeesOwnArticlesAlone() throws Exception {
        var siti = new Caller("siti", Role.CONTRIBUTOR.permissions());
        village.call(() -> villages.person("siti", Role.CONTRIBUTOR));
        fixture.draft(village, news, "Milik orang lain");
        village.runAs(siti, () -> {
            var article = articles.begin();
            article.setTitle("Milik sendiri");
            article.setSlug(new Slug("milik-sendiri"));
            article.setCategory(news);
            articles.save(article);
        });

        assertThat(village.callAs(siti, () -> list.list(ArticleFilter.ALL, ArticleOrder.TITLE, true, 0, 10)))
                .extracting(ListedArticle::title)
                .containsExactly("Milik sendiri");
    }

    @Test
    void visitorIsRefused() {
        assertThatThrownBy(() -> village.call(() -> list.count(ArticleFilter.ALL)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<String> titles(ArticleStanding standing) throws Exception {
        var filter = new ArticleFilter(null, null, standing, null);
        return village.callAs(Role.EDITOR, () -> list.list(filter, ArticleOrder.TITLE, true, 0, 10)).stream()
                .map(ListedArticle::title)
                .toList();
    }
}
