package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.service.Articles;
import id.balai.article.service.PublicArticles;
import id.balai.it.Caller;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.statistics.service.ReadCounts;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class ArticlesIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    Articles articles;

    @Inject
    PublicArticles published;

    @Inject
    ReadCounts readCounts;

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
    void contributorWritesButIsRefusedPublishing() throws Exception {
        var siti = new Caller("siti", Role.CONTRIBUTOR.permissions());
        village.call(() -> villages.person("siti", Role.CONTRIBUTOR));
        var draft = village.callAs(siti, () -> articles.save(written(articles.begin())));

        assertThat(draft.getAuthor()).isEqualTo("siti");
        assertThatThrownBy(() -> village.callAs(siti, () -> articles.publish(draft, null)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> village.callAs(siti, () -> articles.archive(draft.getId(), draft.getVersion())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void contributorCannotChangeWhatHasBeenPublished() throws Exception {
        var siti = new Caller("siti", Role.CONTRIBUTOR.permissions());
        village.call(() -> villages.person("siti", Role.CONTRIBUTOR));
        var draft = village.callAs(siti, () -> articles.save(written(articles.begin())));
        var shown = village.callAs(Role.EDITOR, () -> articles.publish(draft, null));

        assertThatThrownBy(() -> village.callAs(siti, () -> articles.save(shown)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void secondOfTwoEditorsIsToldAndTheFirstTextStays() throws Exception {
        var draft = fixture.draft(village, news, "Musyawarah");
        var mine =
                village.callAs(Role.EDITOR, () -> articles.find(draft.getId()).orElseThrow());
        var theirs =
                village.callAs(Role.EDITOR, () -> articles.find(draft.getId()).orElseThrow());
        theirs.setTitle("Musyawarah dusun");
        village.callAs(Role.EDITOR, () -> articles.save(theirs));
        mine.setTitle("Musyawarah desa");

        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> articles.save(mine)))
                .isInstanceOf(StaleEdit.class);
        assertThat(village.callAs(
                                Role.EDITOR, () -> articles.find(draft.getId()).orElseThrow())
                        .getTitle())
                .isEqualTo("Musyawarah dusun");
        assertThat(mine.getTitle()).isEqualTo("Musyawarah desa");
    }

    @Test
    void readsOfAnEarlierSiteAreStoredWithTheArticleOrNotAtAll() throws Exception {
        var draft = fixture.draft(village, news, "Musyawarah");
        var stored = village.callAs(Role.EDITOR, () -> articles.save(draft, 270L));
        assertThat(importedReads(stored)).isEqualTo(270);

        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> articles.withdraw(stored, 300L)))
                .hasMessage("article.notPublished");
        var category = stored.getCategory();
        stored.setCategory(null);
        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> articles.publish(stored, null, 300L)))
                .hasMessage("article.category.missing");
        stored.setCategory(category);
        stored.setTitle("Musyawarah dusun");
        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> articles.save(stored, -1L)))
                .hasMessage("reads.negative");

        assertThat(importedReads(stored)).isEqualTo(270);
        assertThat(village.callAs(
                                Role.EDITOR, () -> articles.find(draft.getId()).orElseThrow())
                        .getTitle())
                .isEqualTo("Musyawarah");
        assertThat(village.callAs(Role.EDITOR, () -> articles.publish(stored, null, 300L))
                        .getTitle())
                .isEqualTo("Musyawarah dusun");
        assertThat(importedReads(stored)).isEqualTo(300);
    }

    @Test
    void contributorSavesADraftWithoutReadsOfAnEarlierSite() throws Exception {
        var siti = new Caller("siti", Role.CONTRIBUTOR.permissions());
        village.call(() -> villages.person("siti", Role.CONTRIBUTOR));
        var draft = village.callAs(siti, () -> articles.save(written(articles.begin())));

        assertThatThrownBy(() -> village.callAs(siti, () -> articles.save(draft, 270L)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(importedReads(draft)).isZero();
    }

    @Test
    void scheduledArticleIsPublicFromItsMinuteOnWithoutAnybodyDoingAnything() throws Exception {
        var draft = fixture.draft(village, news, "Lomba");
        village.callAs(Role.EDITOR, () -> articles.publish(draft, NOON.plusSeconds(3600)));

        assertThat(village.call(() -> published.latest(5))).isEmpty();
        MutableClock.setTo(NOON.plusSeconds(3600));
        assertThat(village.call(() -> published.latest(5))).hasSize(1);
    }

    @Test
    void publicArticleIsNotDeletedButArchivedAndComesBackAtItsAddress() throws Exception {
        var draft = fixture.draft(village, news, "Lomba");
        var shown = village.callAs(Role.EDITOR, () -> articles.publish(draft, null));

        assertThatThrownBy(() -> village.runAs(Role.EDITOR, () -> articles.delete(shown.getId(), shown.getVersion())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("article.publicNotDeleted");
        var away = village.callAs(Role.EDITOR, () -> articles.archive(shown.getId(), shown.getVersion()));
        assertThat(village.call(() -> published.latest(5))).isEmpty();
        village.callAs(Role.EDITOR, () -> articles.restore(away.getId(), away.getVersion()));
        assertThat(village.call(() -> published.latest(5)))
                .extracting(ArticleSummary::path)
                .containsExactly(shown.path());
    }

    private long importedReads(Article article) throws Exception {
        return village.callAs(Role.EDITOR, () -> readCounts.imported(article.getId()));
    }

    private Article written(Article article) {
        article.setTitle("Kerja bakti");
        article.setBody("<p>Sabtu pagi.</p>");
        article.setCategory(news);
        return article;
    }
}
