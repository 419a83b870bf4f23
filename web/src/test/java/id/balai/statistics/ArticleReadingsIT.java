package id.balai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.Article;
import id.balai.article.Category;
import id.balai.article.service.PublicArticles;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.shared.Slug;
import id.balai.statistics.service.ArticleReadings;
import id.balai.statistics.service.ReadCounts;
import id.balai.statistics.service.ReaderMarks;
import id.balai.statistics.service.WaitingReadings;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Readers are counted once in half an hour, from the imported number on, and cannot be followed beyond a day. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class ArticleReadingsIT {

    private static final Instant MORNING = Instant.parse("2026-11-24T00:00:00Z");

    @Inject
    VillageFixture fixture;

    @Inject
    ArticleReadings readings;

    @Inject
    WaitingReadings waiting;

    @Inject
    ReadCounts readCounts;

    @Inject
    ReaderMarks marks;

    @Inject
    PublicArticles published;

    private TestVillage village;
    private Article article;

    @BeforeEach
    void publishAnArticle() throws Exception {
        MutableClock.setTo(MORNING);
        village = fixture.create("Pembaca");
        village.run(() -> {
            article = fixture.store(article(fixture.store(new Category("Kabar", new Slug("kabar"), 1))));
            fixture.store(new ArticleReads(article.getId(), 0, 270));
        });
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void countsFromTheImportedNumberOnceInHalfAnHour() throws Exception {
        assertThat(reads()).isEqualTo(270);

        read("192.0.2.1", "Firefox");
        read("192.0.2.1", "Firefox");
        assertThat(reads()).isEqualTo(271);

        read("192.0.2.2", "Firefox");
        read("192.0.2.1", "Chromium");
        assertThat(reads()).isEqualTo(273);

        MutableClock.setTo(MORNING.plusSeconds(1799));
        read("192.0.2.1", "Firefox");
        assertThat(reads()).isEqualTo(273);

        MutableClock.setTo(MORNING.plusSeconds(1800));
        read("192.0.2.1", "Firefox");
        assertThat(reads()).isEqualTo(274);
    }

    @Test
    void firstReadingOfAnArticleBeginsItsCount() throws Exception {
        village.run(() -> fixture.inTransaction(
                em -> em.createQuery("delete from ArticleReads r").executeUpdate()));

        read("192.0.2.1", "Firefox");

        assertThat(reads()).isEqualTo(1);
    }

    @Test
    void importedNumberMayBeCorrectedWithoutLosingWhatWasCounted() throws Exception {
        read("192.0.2.1", "Firefox");

        village.runAs(Role.EDITOR, () -> readCounts.importReads(article.getId(), 300));

        assertThat(reads()).isEqualTo(301);
        assertThat(village.callAs(Role.EDITOR, () -> readCounts.imported(article.getId())))
                .isEqualTo(300);
    }

    @Test
    void readingLeavesTheArticlesVersionAlone() throws Exception {
        read("192.0.2.1", "Firefox");

        village.run(() -> fixture.inTransaction(em ->
                assertThat(em.find(Article.class, article.getId()).getVersion()).isEqualTo(article.getVersion())));
    }

    @Test
    void noAddressIsKeptAndTheDaysMarksEndWithTheDay() throws Exception {
        read("192.0.2.1", "Firefox");
        assertThat(marksKept()).hasSize(1).first().asString().hasSize(64).doesNotContain("192.0.2.1");

        MutableClock.setTo(MORNING.plusSeconds(86_400));
        village.run(marks::forgetEarlierDays);

        assertThat(marksKept()).isEmpty();
        village.run(() ->
                fixture.inTransaction(em -> assertThat(em.createQuery("select k from ReaderKey k", ReaderKey.class)
                                .getResultList())
                        .isEmpty()));
        assertThat(reads()).isEqualTo(271);
    }

    private void read(String address, String browser) throws Exception {
        village.run(() -> waiting.note(article.getId(), new Visitor(address, browser)));
        readings.write();
    }

    private long reads() throws Exception {
        return village.call(() -> published.latest(1)).get(0).reads();
    }

    private List<String> marksKept() throws Exception {
        List<String> kept = new ArrayList<>();
        village.run(() -> fixture.inTransaction(
                em -> kept.addAll(em.createQuery("select r.mark from ArticleReader r", String.class)
                        .getResultList())));
        return kept;
    }

    private static Article article(Category category) {
        Article typed = new Article(null, "Sekretariat");
        typed.setTitle("Dibaca");
        typed.setBody("<p>Isi</p>");
        typed.setCategory(category);
        Article article = new Article(null, "Sekretariat");
        article.revise(typed, MORNING);
        article.publish(MORNING, MORNING, ZoneId.of("Asia/Makassar"));
        return article;
    }
}
