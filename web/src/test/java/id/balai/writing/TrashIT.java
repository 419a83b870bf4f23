package id.balai.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.Article;
import id.balai.article.ArticleFilter;
import id.balai.article.ArticleFixture;
import id.balai.article.Category;
import id.balai.article.service.ArticleList;
import id.balai.article.service.Articles;
import id.balai.article.service.Categories;
import id.balai.article.service.PublicArticles;
import id.balai.it.Caller;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.journal.JournalAction;
import id.balai.journal.JournalFilter;
import id.balai.journal.ShownEntry;
import id.balai.journal.Whereabouts;
import id.balai.journal.service.Journal;
import id.balai.journal.service.RecentChanges;
import id.balai.staticpage.StaticPage;
import id.balai.staticpage.service.StaticPages;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;
import id.balai.writing.service.EmptyingTrash;
import id.balai.writing.service.Trash;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class TrashIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    Articles articles;

    @Inject
    ArticleList list;

    @Inject
    Categories categories;

    @Inject
    PublicArticles published;

    @Inject
    StaticPages pages;

    @Inject
    Trash trash;

    @Inject
    EmptyingTrash emptying;

    @Inject
    Journal journal;

    @Inject
    RecentChanges recent;

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
    void deletedArticleIsInNoListAndNoCountAndCannotBeOpened() throws Exception {
        var draft = fixture.draft(village, news, "Lomba");
        delete(draft);

        assertThat(village.callAs(Role.EDITOR, () -> articles.find(draft.getId())))
                .isEmpty();
        assertThat(village.callAs(Role.EDITOR, () -> list.count(ArticleFilter.ALL)))
                .isZero();
        assertThat(village.callAs(Role.EDITOR, () -> list.attention())).isEmpty();
        assertThat(village.callAs(Role.EDITOR, trash::list)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Lomba");
            assertThat(row.deletedAt()).isEqualTo(NOON);
            assertThat(row.deletedBy()).isEqualTo("editor");
            assertThat(row.goneAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
        });
    }

    @Test
    void withdrawnArticleIsDeletedByWhoMayPublishAndComesBackAtItsAddress() throws Exception {
        var shown = fixture.published(village, news, "Lomba", NOON);
        assertThatThrownBy(() -> delete(shown)).hasMessage("article.publicNotDeleted");
        var withdrawn = village.callAs(Role.EDITOR, () -> articles.withdraw(shown.getId(), shown.getVersion()));
        delete(withdrawn);
        assertThat(village.call(() -> published.find(shown.getPublishedOn(), shown.getSlug())))
                .isEmpty();

        village.runAs(Role.EDITOR, () -> trash.takeBack(ContentKind.ARTICLE, shown.getId()));

        var back =
                village.callAs(Role.EDITOR, () -> articles.find(shown.getId()).orElseThrow());
        assertThat(back.path()).isEqualTo(shown.path());
        village.callAs(Role.EDITOR, () -> articles.publish(back, null));
        assertThat(village.call(() -> published.find(shown.getPublishedOn(), shown.getSlug())))
                .isPresent();
    }

    @Test
    void contributorDeletesAndTakesBackOwnDraftsAlone() throws Exception {
        var siti = new Caller("siti", Role.CONTRIBUTOR.permissions());
        village.call(() -> villages.person("siti", Role.CONTRIBUTOR));
        delete(fixture.draft(village, news, "Milik orang lain"));
        var own = village.callAs(siti, () -> {
            var article = articles.begin();
            article.setTitle("Milik sendiri");
            article.setBody("<p>Isi</p>");
            article.setCategory(news);
            return articles.save(article);
        });
        var others = village.callAs(Role.EDITOR, trash::list).get(0);
        village.runAs(siti, () -> articles.delete(own.getId(), own.getVersion()));

        assertThat(village.callAs(siti, trash::list))
                .extracting(TrashSummary::title)
                .containsExactly("Milik sendiri");
        assertThatThrownBy(() -> village.runAs(siti, () -> trash.takeBack(ContentKind.ARTICLE, others.id())))
                .hasMessage("trash.notThere");
        assertThatThrownBy(() -> village.runAs(siti, () -> trash.deleteForGood(ContentKind.ARTICLE, own.getId())))
                .isInstanceOf(EJBAccessException.class);
        village.runAs(siti, () -> trash.takeBack(ContentKind.ARTICLE, own.getId()));
        var back = village.callAs(siti, () -> articles.find(own.getId()).orElseThrow());
        var shown = village.callAs(Role.EDITOR, () -> articles.publish(back, null));
        var withdrawn = village.callAs(Role.EDITOR, () -> articles.withdraw(shown.getId(), shown.getVersion()));
        assertThatThrownBy(() -> village.runAs(siti, () -> articles.delete(own.getId(), withdrawn.getVersion())))
                .hasMessage("article.onlyDraftsDeleted");
    }

    @Test
    void whatIsInTheTrashForThirtyDaysIsGoneWithAllThatBelongsToIt() throws Exception {
        var old = village.callAs(Role.EDITOR, () -> articles.save(written("Lama")));
        delete(old);
        MutableClock.setTo(NOON.plus(Duration.ofDays(1)));
        delete(village.callAs(Role.EDITOR, () -> articles.save(written("Baru"))));

        MutableClock.setTo(NOON.plus(Duration.ofDays(30)).plusSeconds(1));
        emptying.empty();
        emptying.empty();

        assertThat(village.callAs(Role.EDITOR, trash::list))
                .extracting(TrashSummary::title)
                .containsExactly("Baru");
        assertThatThrownBy(() -> village.runAs(Role.EDITOR, () -> trash.takeBack(ContentKind.ARTICLE, old.getId())))
                .hasMessage("trash.notThere");
    }

    @Test
    void whatMustNotBeKeptIsDeletedForGood() throws Exception {
        var draft = village.callAs(Role.EDITOR, () -> articles.save(written("Salah kirim")));
        assertThatThrownBy(
                        () -> village.runAs(Role.EDITOR, () -> trash.deleteForGood(ContentKind.ARTICLE, draft.getId())))
                .hasMessage("trash.notThere");
        delete(draft);

        village.runAs(Role.EDITOR, () -> trash.deleteForGood(ContentKind.ARTICLE, draft.getId()));

        assertThat(village.callAs(Role.EDITOR, trash::list)).isEmpty();
    }

    @Test
    void categoryOfNothingButTrashCanBeDeleted() throws Exception {
        var draft = fixture.draft(village, news, "Lomba");
        delete(draft);

        village.runAs(Role.EDITOR, () -> categories.delete(news.getId()));

        village.runAs(Role.EDITOR, () -> trash.takeBack(ContentKind.ARTICLE, draft.getId()));
        assertThat(village.callAs(Role.EDITOR, () -> articles.find(draft.getId())))
                .hasValueSatisfying(back -> assertThat(back.getCategory()).isNull());
    }

    @Test
    void pageComesBackAtTheTopWhenTheOneAboveItIsGone() throws Exception {
        var above = village.callAs(Role.EDITOR, () -> pages.save(page("Profil", null)));
        var below = village.callAs(Role.EDITOR, () -> pages.save(page("Sejarah", above.getId())));
        village.runAs(Role.EDITOR, () -> pages.delete(below.getId(), below.getVersion()));
        village.runAs(Role.EDITOR, () -> pages.delete(above.getId(), above.getVersion()));
        assertThat(village.callAs(Role.EDITOR, trash::list))
                .extracting(TrashSummary::kind)
                .containsExactly(ContentKind.PAGE, ContentKind.PAGE);

        village.runAs(Role.EDITOR, () -> trash.takeBack(ContentKind.PAGE, below.getId()));
        assertThat(village.callAs(Role.EDITOR, () -> pages.find(below.getId())))
                .hasValueSatisfying(back -> assertThat(back.getParentId()).isNull());
        var undone = village.callAs(Role.EDITOR, () -> pages.find(below.getId()).orElseThrow());
        village.runAs(Role.EDITOR, () -> pages.delete(undone.getId(), undone.getVersion()));
        village.runAs(Role.EDITOR, () -> trash.deleteForGood(ContentKind.PAGE, above.getId()));

        MutableClock.setTo(NOON.plus(Duration.ofDays(31)));
        emptying.empty();
        assertThat(village.callAs(Role.EDITOR, trash::list)).isEmpty();
        assertThat(village.callAs(Role.ADMINISTRATOR, () -> journal.list(new JournalFilter("", null, null, null), 0, 1))
                        .get(0))
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo(JournalAction.DELETE);
                    assertThat(entry.actor().name()).isEqualTo("trash");
                });
    }

    @Test
    void whatIsInTheTrashIsKnownToBeThere() throws Exception {
        village.call(() -> villages.person("editor", Role.EDITOR));
        var draft = village.callAs(Role.EDITOR, () -> articles.save(written("Lomba")));
        delete(draft);

        assertThat(village.callAs(Role.EDITOR, () -> recent.latest(1)))
                .extracting(ShownEntry::whereabouts)
                .containsExactly(Whereabouts.IN_TRASH);

        village.runAs(Role.EDITOR, () -> trash.deleteForGood(ContentKind.ARTICLE, draft.getId()));
        assertThat(village.callAs(Role.EDITOR, () -> recent.latest(5)))
                .extracting(ShownEntry::whereabouts)
                .containsOnly(Whereabouts.UNKNOWN);
    }

    private static StaticPage page(String title, Long parent) {
        var page = new StaticPage();
        page.setTitle(title);
        page.setBody("<p>" + title + "</p>");
        page.setParentId(parent);
        return page;
    }

    private void delete(Article article) throws Exception {
        village.runAs(Role.EDITOR, () -> articles.delete(article.getId(), article.getVersion()));
    }

    private Article written(String title) {
        var article = new Article(null, "Kantor Desa");
        article.setTitle(title);
        article.setBody("<p>" + title + "</p>");
        return article;
    }
}
