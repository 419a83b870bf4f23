package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.service.Articles;
import id.balai.it.Caller;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.journal.JournalAction;
import id.balai.journal.JournalPage;
import id.balai.journal.ShownEntry;
import id.balai.shared.StaleEdit;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;
import id.balai.writing.Revision;
import id.balai.writing.RevisionSummary;
import id.balai.writing.TextOwner;
import id.balai.writing.WrittenText;
import id.balai.writing.service.TextHistory;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class ArticleHistoryIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    Articles articles;

    @Inject
    TextHistory history;

    @Inject
    LibraryFixture library;

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
    void whatStoodThereBeforeTheFirstTrackedSaveIsKept() throws Exception {
        var draft = fixture.draft(village, news, "Lomba");
        village.callAs(Role.EDITOR, () -> articles.save(edited(draft, "<p>Lomba dusun</p>")));

        assertThat(village.callAs(Role.EDITOR, () -> history.list(TextOwner.article(draft.getId()))))
                .extracting(RevisionSummary::number, RevisionSummary::savedBy)
                .containsExactly(tuple(2, "editor"), tuple(1, Revision.UNKNOWN));
        assertThat(textOf(draft, 1)).isEqualTo(new WrittenText("Lomba", null, "<p>Lomba</p>"));
        assertThat(textOf(draft, 2).body()).isEqualTo("<p>Lomba dusun</p>");
    }

    @Test
    void saveThatChangesNoTextAddsNone() throws Exception {
        var first =
                village.callAs(Role.EDITOR, () -> articles.save(edited(new Article(null, "Kantor"), "<p>Satu</p>")));
        first.setHeadline(true);
        var second = village.callAs(Role.EDITOR, () -> articles.save(first));
        village.callAs(Role.EDITOR, () -> articles.publish(second, null));

        assertThat(village.callAs(Role.EDITOR, () -> history.list(TextOwner.article(first.getId()))))
                .hasSize(1);
    }

    @Test
    void restoringIsASaveThatCanBeUndoneItself() throws Exception {
        var first =
                village.callAs(Role.EDITOR, () -> articles.save(edited(new Article(null, "Kantor"), "<p>Satu</p>")));
        var second = village.callAs(Role.EDITOR, () -> articles.save(edited(first, "<p>Dua</p>")));

        var restored = village.callAs(
                Role.EDITOR, () -> history.restore(TextOwner.article(second.getId()), second.getVersion(), 1));
        assertThat(restored.getBody()).isEqualTo("<p>Satu</p>");
        assertThat(((Article) restored).getCategory()).isEqualTo(news);
        assertThat(textOf(first, 3).body()).isEqualTo("<p>Satu</p>");

        var undone = village.callAs(
                Role.EDITOR, () -> history.restore(TextOwner.article(restored.getId()), restored.getVersion(), 2));
        assertThat(undone.getBody()).isEqualTo("<p>Dua</p>");
        assertThat(village.callAs(Role.EDITOR, () -> history.list(TextOwner.article(first.getId()))))
                .hasSize(4);
    }

    @Test
    void restoringDoesNotWriteOverWhatSomebodySavedMeanwhile() throws Exception {
        var first =
                village.callAs(Role.EDITOR, () -> articles.save(edited(new Article(null, "Kantor"), "<p>Satu</p>")));
        var seen = first.getVersion();
        village.callAs(Role.EDITOR, () -> articles.save(edited(first, "<p>Dua</p>")));

        assertThatThrownBy(() ->
                        village.callAs(Role.EDITOR, () -> history.restore(TextOwner.article(first.getId()), seen, 1)))
                .isInstanceOf(StaleEdit.class);
        assertThat(village.callAs(
                                Role.EDITOR, () -> articles.find(first.getId()).orElseThrow())
                        .getBody())
                .isEqualTo("<p>Dua</p>");
    }

    @Test
    void anothersHistoryDoesNotExistForAContributor() throws Exception {
        var siti = new Caller("siti", Role.CONTRIBUTOR.permissions());
        village.call(() -> villages.person("siti", Role.CONTRIBUTOR));
        var article =
                village.callAs(Role.EDITOR, () -> articles.save(edited(new Article(null, "Kantor"), "<p>Satu</p>")));

        assertThat(village.callAs(siti, () -> history.list(TextOwner.article(article.getId()))))
                .isEmpty();
        assertThat(village.callAs(siti, () -> history.find(TextOwner.article(article.getId()), 1)))
                .isEmpty();
        assertThatThrownBy(() -> village.callAs(
                        siti, () -> history.restore(TextOwner.article(article.getId()), article.getVersion(), 1)))
                .hasMessage("article.gone");
    }

    @Test
    void theJournalTellsTheWriterWhatAnEditorChangedBesideTheText() throws Exception {
        var siti = new Caller("siti", Role.CONTRIBUTOR.permissions());
        var rina = new Caller("rina", Role.CONTRIBUTOR.permissions());
        village.call(() -> villages.person("siti", Role.CONTRIBUTOR));
        village.call(() -> villages.person("rina", Role.CONTRIBUTOR));
        var cover = village.call(() -> library.picture("sampul.jpg", "Warga"));
        var inGallery = village.call(() -> library.picture("galeri.jpg", "Warga"));
        var article = village.callAs(siti, () -> articles.save(edited(articles.begin(), "<p>Satu</p>")));
        article.setCoverId(cover.getId());
        article.getGallery().setEntries(List.of(new MediaEntry(inGallery.getId(), null)));
        var illustrated = village.callAs(Role.EDITOR, () -> articles.save(article));
        illustrated.getGallery().setEntries(List.of());
        village.callAs(Role.EDITOR, () -> articles.save(illustrated));

        var changes = village.callAs(siti, () -> history.changes(TextOwner.article(article.getId()), null));
        assertThat(changes.rows())
                .filteredOn(row -> row.subject().kind().equals("ArticleMedia"))
                .extracting(ShownEntry::action)
                .containsExactly(JournalAction.DELETE, JournalAction.INSERT);
        assertThat(changes.rows().toString()).contains("title=sampul.jpg", "title=galeri.jpg");
        assertThat(village.callAs(rina, () -> history.changes(TextOwner.article(article.getId()), null)))
                .isEqualTo(JournalPage.EMPTY);
    }

    @Test
    void changesAreShownTwentyAtATime() throws Exception {
        var article =
                village.callAs(Role.EDITOR, () -> articles.save(edited(new Article(null, "Kantor"), "<p>Satu</p>")));
        for (var save = 1; save <= 24; save++) {
            var title = "Kerja bakti " + save;
            village.callAs(Role.EDITOR, () -> {
                var stored = articles.find(article.getId()).orElseThrow();
                stored.setTitle(title);
                return articles.save(stored);
            });
        }

        var newest = village.callAs(Role.EDITOR, () -> history.changes(TextOwner.article(article.getId()), null));
        assertThat(newest.rows()).hasSize(20);
        var older =
                village.callAs(Role.EDITOR, () -> history.changes(TextOwner.article(article.getId()), newest.older()));
        assertThat(older.rows()).hasSize(5);
        assertThat(older.older()).isNull();
    }

    private WrittenText textOf(Article article, int number) throws Exception {
        return village.callAs(
                Role.EDITOR,
                () -> history.find(TextOwner.article(article.getId()), number)
                        .orElseThrow()
                        .text());
    }

    private Article edited(Article article, String body) {
        if (article.getTitle() == null) {
            article.setTitle("Kerja bakti");
            article.setCategory(news);
        }
        article.setBody(body);
        return article;
    }
}
