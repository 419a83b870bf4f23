package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.article.service.PublicArticles;
import id.balai.article.service.PublicCategories;
import id.balai.article.service.PublicMonths;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.shared.Page;
import id.balai.shared.Slug;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class PublicArticlesIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture articles;

    @Inject
    PublicArticles published;

    @Inject
    PublicMonths months;

    @Inject
    PublicCategories categories;

    TestVillage village;
    Category news;

    @BeforeEach
    void beginVillage() {
        MutableClock.setTo(NOON);
        village = villages.create("Ganra");
        news = articles.category(village, "Berita Desa");
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void articleIsPublicFromItsMinuteOn() throws Exception {
        articles.published(village, news, "Kerja bakti", NOON);

        MutableClock.setTo(NOON.minusSeconds(1));
        assertThat(titles()).isEmpty();
        MutableClock.setTo(NOON);
        assertThat(titles()).containsExactly("Kerja bakti");
    }

    @Test
    void draftIsNotPublic() throws Exception {
        articles.draft(village, news, "Rancangan");

        assertThat(titles()).isEmpty();
    }

    @Test
    void newestComesFirst() throws Exception {
        articles.published(village, news, "Lama", NOON.minusSeconds(7200));
        articles.published(village, news, "Baru", NOON.minusSeconds(60));

        assertThat(titles()).containsExactly("Baru", "Lama");
        assertThat(village.call(() -> published.lead().orElseThrow().title())).isEqualTo("Baru");
    }

    @Test
    void articleIsFoundUnderItsDayInTheVillage() throws Exception {
        var lateEvening = Instant.parse("2026-03-09T16:30:00Z");
        articles.published(village, news, "Lewat tengah malam", lateEvening);

        var found = village.call(() -> published.find(LocalDate.of(2026, 3, 10), new Slug("lewat-tengah-malam")));

        assertThat(found).map(PublicArticle::body).contains("<p>Lewat tengah malam</p>");
    }

    @Test
    void monthsAndCategoriesAreCounted() throws Exception {
        articles.published(village, news, "Februari", Instant.parse("2026-02-01T04:00:00Z"));
        articles.published(village, news, "Maret satu", NOON.minusSeconds(60));
        articles.published(village, news, "Maret dua", NOON);

        assertThat(village.call(months::counts))
                .containsExactly(new MonthCount(2026, 3, 2), new MonthCount(2026, 2, 1));
        assertThat(village.call(categories::tree).flat())
                .extracting(branch -> branch.item().name() + " " + branch.item().articles())
                .containsExactly("Berita Desa 3");
    }

    @Test
    void listsAreNarrowedToCategoryAndMonth() throws Exception {
        var other = articles.category(village, "Pengumuman");
        articles.published(village, news, "Februari", Instant.parse("2026-02-01T04:00:00Z"));
        articles.published(village, other, "Maret", NOON);

        assertThat(titlesOf(village.call(() -> published.pageOf(List.of(other.getId()), 1))))
                .containsExactly("Maret");
        assertThat(titlesOf(village.call(() -> published.pageOf(YearMonth.of(2026, 2), 1))))
                .containsExactly("Februari");
    }

    @Test
    void otherVillageSeesNothingOfIt() throws Exception {
        articles.published(village, news, "Milik sendiri", NOON);
        var neighbour = villages.create("Tetangga");

        assertThat(neighbour.call(() -> published.page(1).items())).isEmpty();
        assertThat(neighbour.call(months::counts)).isEmpty();
        assertThat(neighbour.call(categories::tree).flat()).isEmpty();
    }

    private List<String> titles() throws Exception {
        return titlesOf(village.call(() -> published.page(1)));
    }

    private static List<String> titlesOf(Page<ArticleSummary> page) {
        return page.items().stream().map(ArticleSummary::title).toList();
    }
}
