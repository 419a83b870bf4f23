package id.balai.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.article.ArticleFixture;
import id.balai.it.MutableClock;
import id.balai.statistics.ArticleReads;
import id.balai.statistics.service.ArticleReadings;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Who counts as a reader. */
@ExtendWith(ArquillianExtension.class)
class ArticleVisitIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    private static final String PATH = "/artikel/2026/03/10/kerja-bakti";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile";

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture articles;

    @Inject
    ArticleReadings readings;

    private TestVillage village;
    private Instant now;

    @BeforeEach
    void publishArticleReadBefore() throws Exception {
        now = NOON;
        MutableClock.setTo(now);
        village = villages.create("Ganra");
        var article = articles.published(village, articles.category(village, "Berita"), "Kerja bakti", NOON);
        village.call(() -> villages.store(new ArticleReads(article.getId(), 0, 270)));
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void countStartsAtTheImportedNumber() {
        assertThat(shown()).isEqualTo("270 kali dibaca");
    }

    @Test
    void readerCountsOnceInHalfAnHour() {
        visit(FIREFOX);
        visit(FIREFOX);
        assertThat(shown()).isEqualTo("271 kali dibaca");

        now = NOON.plusSeconds(29 * 60);
        MutableClock.setTo(now);
        visit(FIREFOX);
        assertThat(shown()).isEqualTo("271 kali dibaca");

        now = NOON.plusSeconds(61 * 60);
        MutableClock.setTo(now);
        visit(FIREFOX);
        assertThat(shown()).isEqualTo("272 kali dibaca");
    }

    @Test
    void otherBrowserIsAnotherReader() {
        visit(FIREFOX);
        visit(PHONE);

        assertThat(shown()).isEqualTo("272 kali dibaca");
    }

    @Test
    void programsAndPagesLoadedAheadAreNoReaders() {
        visit("Mozilla/5.0 (compatible; Googlebot/2.1)");
        visit("curl/8.5");
        village.site().get(PATH, Map.of("User-Agent", FIREFOX, "Sec-Purpose", "prefetch;prerender"));
        village.site().head(PATH, Map.of("User-Agent", FIREFOX));

        assertThat(shown()).isEqualTo("270 kali dibaca");
    }

    private void visit(String browser) {
        assertThat(village.site().get(PATH, Map.of("User-Agent", browser)).status())
                .isEqualTo(200);
    }

    /** As a program sees it a minute later, so that looking changes nothing. */
    private String shown() {
        readings.write();
        now = now.plusSeconds(60);
        MutableClock.setTo(now);
        var robot = Map.of("User-Agent", "test-bot");
        return Jsoup.parse(village.site().get(PATH, robot).text())
                .select(".reading .meta span")
                .last()
                .text();
    }
}
