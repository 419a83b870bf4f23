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
import id.balai.article.service.ArticleList;
import id.balai.article.service.Articles;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.journal.FieldChange;
import id.balai.media.Media;
import id.balai.media.MediaFilter;
import id.balai.media.MediaUse;
import id.balai.media.UseStanding;
import id.balai.media.service.FindingUnusedMedia;
import id.balai.media.service.MediaLibrary;
import id.balai.shared.RecordReference;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;
import id.balai.writing.TextOwner;
import id.balai.writing.service.TextHistory;

/** Pictures and files that articles show, and the rule that pictures are described first. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class IllustratedArticlesIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    LibraryFixture library;

    @Inject
    Articles articles;

    @Inject
    MediaLibrary mediaLibrary;

    @Inject
    FindingUnusedMedia unused;

    @Inject
    ArticleList list;

    @Inject
    TextHistory history;

    TestVillage village;
    Media described;
    Media undescribed;
    Media document;
    Article draft;

    @BeforeEach
    void beginVillage() throws Exception {
        MutableClock.setTo(NOON);
        village = villages.create("Ganra");
        var stored = fixture.draft(village, fixture.category(village, "Berita"), "Kerja bakti");
        described = village.call(() -> library.picture("sawah.jpg", "Sawah di pagi hari"));
        undescribed = village.call(() -> library.picture("kantor.jpg", null));
        document = village.call(() -> library.document("edaran.pdf", 1_234_567));
        draft = find(stored.getId());
    }

    @AfterEach
    void letTimeRun() {
        MutableClock.release();
    }

    @Test
    void galleryAndAttachmentsAreStoredInTheirOrder() throws Exception {
        draft.setCoverId(described.getId());
        draft.setCoverCaption("Dusun Timur");
        draft.getGallery().setEntries(List.of(entry(described), entry(undescribed)));
        draft.getAttachments().setEntries(List.of(entry(document)));
        var saved = find(save(draft).getId());
        assertThat(saved.illustration().attachments()).containsExactly(entry(document));

        var captioned = new MediaEntry(undescribed.getId(), "Kantor desa");
        saved.getGallery().setEntries(List.of(captioned, entry(described)));
        saved.getAttachments().setEntries(List.of());
        save(saved);

        var shown = find(saved.getId()).illustration();
        assertThat(shown.coverId()).isEqualTo(described.getId());
        assertThat(shown.coverCaption()).isEqualTo("Dusun Timur");
        assertThat(shown.gallery()).containsExactly(captioned, entry(described));
        assertThat(shown.attachments()).isEmpty();
    }

    @Test
    void undescribedCoverIsNotPublishedButMayStayInADraft() throws Exception {
        draft.setCoverId(undescribed.getId());
        var saved = find(save(draft).getId());

        assertRefused(saved, "article.picture.undescribed.cover", "cover");
        describe();
        assertThat(publish(find(saved.getId())).isPublic(NOON)).isTrue();
    }

    @Test
    void undescribedGalleryPictureIsNotPublished() {
        draft.getGallery().setEntries(List.of(entry(described), entry(undescribed)));

        assertRefused(draft, "article.picture.undescribed.gallery", "gallery");
    }

    @Test
    void undescribedPictureInTheTextIsNotPublished() {
        draft.setBody("<p>Teks</p><figure><img src=\"/media/" + undescribed.getHash()
                + "/1600.jpg\" alt=\"\" width=\"1600\" height=\"900\"></figure>");

        assertRefused(draft, "article.picture.undescribed.body", "body");
    }

    @Test
    void publishedArticleTakesNoUndescribedPicture() throws Exception {
        var shown = find(publish(draft).getId());
        shown.setCoverId(undescribed.getId());

        assertThatThrownBy(() -> save(shown)).hasMessage("article.picture.undescribed.cover");
    }

    @Test
    void publicArticleWhosePictureLostItsDescriptionStillLeavesTheSite() throws Exception {
        var second = find(fixture.draft(village, fixture.category(village, "Acara"), "Musyawarah")
                .getId());
        for (Article each : List.of(draft, second)) {
            each.setCoverId(described.getId());
            publish(each);
        }
        loseDescription();

        assertThatThrownBy(() -> save(find(draft.getId()))).hasMessage("article.picture.undescribed.cover");
        var withdrawn = village.callAs(Role.EDITOR, () -> articles.withdraw(find(draft.getId()), null));
        assertThat(withdrawn.getState()).isEqualTo(ArticleState.DRAFT);
        var archived = village.callAs(Role.EDITOR, () -> articles.archive(find(second.getId()), null));
        assertThat(archived.getState()).isEqualTo(ArticleState.ARCHIVED);
        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> articles.restore(find(second.getId()), null)))
                .hasMessage("article.picture.undescribed.cover");
    }

    @Test
    void refusedRestoreStoresNothingSoThatTheSecondTryIsNotStale() throws Exception {
        draft.setCoverId(described.getId());
        var published = publish(draft);
        village.runAs(Role.EDITOR, () -> articles.archive(published.getId(), published.getVersion()));
        var typed = find(draft.getId());
        typed.setTitle("Kerja bakti lagi");
        typed.setCoverId(undescribed.getId());

        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> articles.restore(typed, null)))
                .hasMessage("article.picture.undescribed.cover");
        assertThat(find(draft.getId()).getTitle()).isEqualTo("Kerja bakti");
        typed.setCoverId(described.getId());
        var restored = village.callAs(Role.EDITOR, () -> articles.restore(typed, null));
        assertThat(restored.getState()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(find(draft.getId()).getTitle()).isEqualTo("Kerja bakti lagi");
    }

    @Test
    void pictureThatIsNotInTheLibraryIsRefusedInTheText() {
        draft.setBody("<p>Teks</p><figure><img src=\"/media/" + "d".repeat(64) + "/1600.jpg\" alt=\"Sawah\"></figure>");

        assertThatThrownBy(() -> save(draft)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.key()).isEqualTo("article.body.pictureGone");
            assertThat(refused.field()).isEqualTo("body");
        });
    }

    @Test
    void pictureOfAnEarlierVersionIsKeptForItsRestoring() throws Exception {
        draft.setBody(showing(described));
        var saved = save(draft);
        saved.setBody("<p>Tanpa gambar</p>");
        save(saved);

        assertThat(village.callAs(Role.EDITOR, () -> mediaLibrary.uses(described.getId())))
                .extracting(MediaUse::kind, MediaUse::standing)
                .containsExactly(tuple("media.use.articleEarlier", UseStanding.EARLIER));
        assertThatThrownBy(() -> village.runAs(Role.EDITOR, () -> mediaLibrary.delete(described.getId())))
                .hasMessage("media.usedEarlier");
    }

    @Test
    void unusedAreFoundWhereverTheOthersAre() throws Exception {
        var inText = village.call(() -> library.picture("teks.jpg", "Teks"));
        var before = village.call(() -> library.picture("dulu.jpg", "Dulu"));
        village.call(() -> library.picture("sisa.jpg", "Sisa"));
        draft.setBody(showing(before));
        var saved = save(draft);
        saved.setCoverId(described.getId());
        saved.getGallery().setEntries(List.of(entry(undescribed)));
        saved.getAttachments().setEntries(List.of(entry(document)));
        saved.setBody(showing(inText));
        save(saved);

        assertThat(village.callAs(Role.EDITOR, () -> unused.list(MediaFilter.ALL, 0, 24))
                        .items())
                .extracting(Media::getName)
                .containsExactly("sisa.jpg");
    }

    @Test
    void attentionSeesCoverAndGalleryToo() throws Exception {
        draft.setCoverId(described.getId());
        save(draft);
        assertThat(village.callAs(Role.EDITOR, list::attention)).doesNotContainKey(ArticleAttention.NO_PICTURE_TEXT);

        var covered = find(draft.getId());
        covered.setCoverId(undescribed.getId());
        var shown = save(covered);
        assertThat(village.callAs(Role.EDITOR, list::attention)).containsEntry(ArticleAttention.NO_PICTURE_TEXT, 1L);

        shown.setCoverId(null);
        shown.getGallery().setEntries(List.of(entry(undescribed)));
        var gallery = save(shown);
        assertThat(village.callAs(Role.EDITOR, list::attention)).containsEntry(ArticleAttention.NO_PICTURE_TEXT, 1L);

        gallery.getGallery().setEntries(List.of());
        gallery.setBody(showing(described).replace("alt=\"Sawah\"", "alt=\"\" height=\"900\""));
        save(gallery);
        assertThat(village.callAs(Role.EDITOR, list::attention)).containsEntry(ArticleAttention.NO_PICTURE_TEXT, 1L);
    }

    @Test
    void attentionFollowsARestoredTextAndTheJournalSaysNothingOfIt() throws Exception {
        draft.setBody(showing(described).replace("alt=\"Sawah\"", "alt=\"\""));
        var silent = save(draft);
        silent.setBody(showing(described));
        var told = save(silent);
        assertThat(village.callAs(Role.EDITOR, list::attention)).doesNotContainKey(ArticleAttention.NO_PICTURE_TEXT);

        // the first revision is what stood there before the first save
        village.callAs(Role.EDITOR, () -> history.restore(TextOwner.article(told.getId()), told.getVersion(), 2));

        assertThat(village.callAs(Role.EDITOR, list::attention)).containsEntry(ArticleAttention.NO_PICTURE_TEXT, 1L);
        assertThat(village.callAs(Role.EDITOR, () -> history.changes(TextOwner.article(told.getId()), null))
                        .rows()
                        .get(0)
                        .changes()
                        .fields())
                .extracting(FieldChange::field)
                .containsExactly("body");
    }

    @Test
    void mediaOfANeighbourAndOfTheWrongKindIsRefused() throws Exception {
        var neighbour = villages.create("Tetangga");
        var foreign = neighbour.call(() -> library.picture("asing.jpg", "Asing"));
        for (Media wrong : List.of(foreign, document)) {
            draft.setCoverId(wrong.getId());
            assertThatThrownBy(() -> save(draft)).hasMessage("article.media.gone");
        }
    }

    @Test
    void libraryKnowsTheArticlesThatShowAPicture() throws Exception {
        draft.setCoverId(described.getId());
        draft.getGallery().setEntries(List.of(entry(undescribed)));
        draft.getAttachments().setEntries(List.of(entry(document)));
        var inText = village.call(() -> library.picture("teks.jpg", "Teks"));
        draft.setBody("<figure><img src=\"/media/" + inText.getHash()
                + "/1600.jpg\" alt=\"Teks\" width=\"1600\" height=\"900\"></figure><p>Isi</p>");
        save(draft);

        for (Media each : List.of(described, undescribed, document, inText)) {
            assertThat(village.callAs(Role.EDITOR, () -> mediaLibrary.uses(each.getId())))
                    .as(each.getName())
                    .extracting(MediaUse::title)
                    .containsExactly("Kerja bakti");
            assertThatThrownBy(() -> village.runAs(Role.EDITOR, () -> mediaLibrary.delete(each.getId())))
                    .hasMessage("media.used");
        }
    }

    @Test
    void anArticleInTheTrashIsNamedAsSuch() throws Exception {
        draft.setCoverId(described.getId());
        var saved = save(draft);
        village.runAs(Role.EDITOR, () -> articles.delete(saved.getId(), saved.getVersion()));

        assertThat(village.callAs(Role.EDITOR, () -> mediaLibrary.uses(described.getId())))
                .extracting(MediaUse::kind, MediaUse::place, MediaUse::inTrash)
                .containsExactly(
                        tuple("media.use.article.inTrash", new RecordReference(Article.class, saved.getId()), true));
    }

    private static String showing(Media picture) {
        return "<p>Isi</p><figure><img src=\"/media/" + picture.getHash() + "/1600.jpg\" alt=\"Sawah\"></figure>";
    }

    /** As no service lets happen any more. */
    private void loseDescription() throws Exception {
        village.run(() -> villages.inTransaction(
                em -> em.find(Media.class, described.getId()).describe(null, false, "sawah.jpg")));
    }

    private static MediaEntry entry(Media media) {
        return new MediaEntry(media.getId(), null);
    }

    private void describe() throws Exception {
        village.callAs(
                Role.EDITOR,
                () -> mediaLibrary.describe(
                        undescribed.getId(), undescribed.getVersion(), "Kantor desa", false, "kantor.jpg"));
    }

    private void assertRefused(Article article, String key, String field) {
        assertThatThrownBy(() -> publish(article)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.arguments()).containsExactly("kantor.jpg");
        });
    }

    private Article find(long id) throws Exception {
        return village.callAs(Role.EDITOR, () -> articles.find(id).orElseThrow());
    }

    private Article save(Article article) throws Exception {
        return village.callAs(Role.EDITOR, () -> articles.save(article));
    }

    private Article publish(Article article) throws Exception {
        return village.callAs(Role.EDITOR, () -> articles.publish(article, null));
    }
}
