package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.BulkOutcome.Done;
import id.balai.article.BulkOutcome.Refusal;
import id.balai.article.service.ArticleBulk;
import id.balai.article.service.ArticleList;
import id.balai.article.service.Articles;
import id.balai.article.service.PublicArticles;
import id.balai.it.Caller;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class ArticleBulkIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    @Inject
    VillageFixture villages;

    @Inject
    LibraryFixture library;

    @Inject
    ArticleFixture fixture;

    @Inject
    Articles articles;

    @Inject
    ArticleList list;

    @Inject
    PublicArticles published;

    @Inject
    ArticleBulk bulk;

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
    void whatOneArticleRefusesIsDoneToTheOthers() throws Exception {
        var ready = fixture.draft(village, news, "Siap");
        var homeless = fixture.draft(village, null, "Tanpa kategori");
        var shown = fixture.published(village, news, "Sudah tayang", NOON);
        var stale = fixture.draft(village, news, "Diubah orang");
        village.callAs(Role.EDITOR, () -> {
            var theirs = articles.find(stale.getId()).orElseThrow();
            theirs.setSummary("Baru");
            return articles.save(theirs);
        });

        var outcome = apply(BulkAction.PUBLISH, homeless, shown, stale, ready);

        assertThat(outcome.done()).extracting(Done::id).containsExactly(ready.getId());
        assertThat(outcome.refused())
                .extracting(Refusal::title, Refusal::key)
                .containsExactly(
                        tuple("Tanpa kategori", "article.category.missing"),
                        tuple("Sudah tayang", "article.alreadyPublished"),
                        tuple("Diubah orang", "article.bulk.stale"));
        assertThat(village.call(() -> published.latest(5)))
                .extracting(ArticleSummary::title)
                .containsExactlyInAnyOrder("Siap", "Sudah tayang");
    }

    @Test
    void articlesAreWithdrawnArchivedBroughtBackAndDeleted() throws Exception {
        var one = fixture.published(village, news, "Satu", NOON);
        var two = fixture.published(village, news, "Dua", NOON);

        assertThat(apply(BulkAction.ARCHIVE, one).done()).hasSize(1);
        assertThat(apply(BulkAction.WITHDRAW, two).done()).hasSize(1);
        assertThat(apply(BulkAction.PUBLISH, current(one)).done()).hasSize(1);
        assertThat(current(one).getPublishedAt()).isEqualTo(NOON);
        var outcome = apply(BulkAction.DELETE, current(one), current(two));

        assertThat(outcome.done()).extracting(Done::id).containsExactly(two.getId());
        assertThat(outcome.refused()).extracting(Refusal::key).containsExactly("article.publicNotDeleted");
    }

    @Test
    void articlesMoveToAnotherCategoryPublicOnesToo() throws Exception {
        var health = fixture.category(village, "Kesehatan");
        var one = fixture.published(village, news, "Satu", NOON);
        var two = fixture.draft(village, null, "Dua");

        var outcome = village.callAs(Role.EDITOR, () -> bulk.move(health.getId(), chosen(one, two)));

        assertThat(outcome.done()).extracting(Done::id).containsExactly(one.getId(), two.getId());
        var ofHealth = new ArticleFilter(null, health.getId(), null, null);
        assertThat(village.callAs(Role.EDITOR, () -> list.count(ofHealth))).isEqualTo(2);
    }

    @Test
    void contributorIsRefusedWhatOneArticleAloneWouldRefuse() throws Exception {
        var siti = new Caller("siti", Role.CONTRIBUTOR.permissions());
        village.call(() -> villages.person("siti", Role.CONTRIBUTOR));
        var own = village.callAs(siti, () -> articles.save(again(new Article(null, "siti"))));
        var others = fixture.draft(village, news, "Milik orang lain");

        var outcome = village.callAs(siti, () -> bulk.apply(BulkAction.PUBLISH, chosen(own, others)));
        assertThat(outcome.done()).isEmpty();
        assertThat(outcome.refused())
                .extracting(Refusal::title, Refusal::key)
                .containsExactly(tuple("Lagi", "error.notAllowed"), tuple("", "article.gone"));
        assertThat(village.callAs(siti, () -> bulk.apply(BulkAction.DELETE, chosen(own, others)))
                        .done())
                .extracting(Done::id)
                .containsExactly(own.getId());
    }

    @Test
    void attentionFindsDraftsWithoutCategoryAndOldOnes() throws Exception {
        fixture.draft(village, null, "Tanpa kategori");
        MutableClock.setTo(NOON);
        village.callAs(Role.EDITOR, () -> articles.save(again(new Article(null, "Kantor"))));

        assertThat(village.callAs(Role.EDITOR, list::attention))
                .containsEntry(ArticleAttention.NO_CATEGORY, 1L)
                .containsEntry(ArticleAttention.OLD_DRAFT, 1L);
        MutableClock.setTo(NOON.plusSeconds(32 * 86_400L));
        assertThat(village.callAs(Role.EDITOR, list::attention)).containsEntry(ArticleAttention.OLD_DRAFT, 2L);
    }

    @Test
    void attentionFindsPicturesWithoutTextAndLeavesDecorationAlone() throws Exception {
        var picture = village.call(() -> library.picture("foto.jpg", "Foto"));
        String source = "<figure><img src=\"/media/" + picture.getHash() + "/400.jpg\" width=\"400\" height=\"300\" ";
        var decorated = again(new Article(null, "Kantor"));
        decorated.setBody("<p>Isi</p>" + source + "alt=\"\" role=\"presentation\"></figure>");
        village.callAs(Role.EDITOR, () -> articles.save(decorated));
        assertThat(village.callAs(Role.EDITOR, list::attention)).doesNotContainKey(ArticleAttention.NO_PICTURE_TEXT);

        var silent = again(new Article(null, "Kantor"));
        silent.setBody("<p>Isi</p>" + source + "alt=\"\"></figure>");
        village.callAs(Role.EDITOR, () -> articles.save(silent));
        assertThat(village.callAs(Role.EDITOR, list::attention)).containsEntry(ArticleAttention.NO_PICTURE_TEXT, 1L);
    }

    private BulkOutcome apply(BulkAction action, Article... chosen) throws Exception {
        return village.callAs(Role.EDITOR, () -> bulk.apply(action, chosen(chosen)));
    }

    private static List<ChosenArticle> chosen(Article... articles) {
        return Stream.of(articles)
                .map(article -> new ChosenArticle(article.getId(), article.getVersion()))
                .toList();
    }

    private Article current(Article article) throws Exception {
        return village.callAs(Role.EDITOR, () -> articles.find(article.getId()).orElseThrow());
    }

    private Article again(Article article) {
        article.setTitle("Lagi");
        article.setBody("<p>Lagi</p>");
        article.setCategory(news);
        return article;
    }
}
