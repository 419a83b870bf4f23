package id.balai.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;

class MediaOrderTest {

    private final Article article = new Article(1L, "Sekretariat");
    private final MediaOrder gallery = gallery(10, 20, 30);

    private MediaOrder gallery(long... media) {
        MediaOrder order = new MediaOrder(article, MediaPlace.GALLERY, new ArrayList<>());
        for (long each : media) {
            order.add(each);
        }
        return order;
    }

    @Test
    void newPictureComesLastAndOnlyOnce() {
        gallery.add(40);
        gallery.add(10);

        assertThat(gallery.getEntries()).extracting(ArticleMedia::getMediaId).containsExactly(10L, 20L, 30L, 40L);
    }

    @Test
    void movedPictureChangesPlaceWithItsNeighboursAndStopsAtTheEnds() {
        gallery.move(30, -1);
        assertThat(gallery.getEntries()).extracting(ArticleMedia::getMediaId).containsExactly(10L, 30L, 20L);

        gallery.move(10, -1);
        gallery.move(20, 1);
        assertThat(gallery.getEntries()).extracting(ArticleMedia::getMediaId).containsExactly(10L, 30L, 20L);

        gallery.move(10, 2);
        assertThat(gallery.getEntries()).extracting(ArticleMedia::getMediaId).containsExactly(30L, 20L, 10L);
    }

    @Test
    void removedPictureLeavesNoGap() {
        gallery.remove(20);

        assertThat(gallery.getEntries()).extracting(ArticleMedia::getMediaId).containsExactly(10L, 30L);
        assertThat(gallery.getEntries()).extracting(ArticleMedia::getPosition).containsExactly(0, 1);
    }

    @Test
    void galleryAndAttachmentsOfAnArticleAreApart() {
        article.getGallery().add(1);
        article.getAttachments().add(1);
        article.getGallery().remove(1);

        assertThat(article.getGallery().getEntries()).isEmpty();
        assertThat(article.getAttachments().getEntries()).hasSize(1);
    }

    @Test
    void whatAnEditorArrangedIsTakenOverAndWhatStaysKeepsItsRow() {
        var edited = gallery(30, 40, 10);
        edited.getEntries().get(0).setCaption("Tiga");
        var stays = gallery.getEntries().get(0);

        gallery.take(edited);

        assertThat(gallery.getEntries()).extracting(ArticleMedia::getMediaId).containsExactly(30L, 40L, 10L);
        assertThat(gallery.getEntries()).extracting(ArticleMedia::getCaption).containsExactly("Tiga", null, null);
        assertThat(gallery.getEntries().get(2)).isSameAs(stays);
    }
}
