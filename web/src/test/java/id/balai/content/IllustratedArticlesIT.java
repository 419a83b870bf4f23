package id.balai.content;

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
import id.balai.content.service.Articles;
import id.balai.it.MutableClock;
import id.balai.media.Media;
import id.balai.media.MediaUse;
import id.balai.media.service.MediaLibrary;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Pictures and files that articles show, and the rule that pictures are described first. */
@ExtendWith(ArquillianExtension.class)
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
                .extracting(MediaUse::kind, MediaUse::path)
                .containsExactly(tuple("media.use.article.inTrash", "/admin/trash-list.xhtml"));
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
