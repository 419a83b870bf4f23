package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class MediaOrderTest {

    private final Article article = new Article(1L, "Sekretariat");
    private final List<ArticleMedia> rows = new ArrayList<>();
    private final MediaOrder gallery = new MediaOrder(article, MediaPlace.GALLERY, rows);

    @Test
    void entriesAreShownInTheirOrderWhateverTheOrderOfTheRows() {
        gallery.setEntries(List.of(entry(10), entry(20), entry(30)));
        gallery.setEntries(List.of(entry(30), entry(10), entry(20)));

        assertThat(gallery.getEntries()).containsExactly(entry(30), entry(10), entry(20));
    }

    @Test
    void whatStaysKeepsItsRowAndTheRestGoes() {
        gallery.setEntries(List.of(entry(10), entry(20)));
        var stays = rows.get(1);

        gallery.setEntries(List.of(new MediaEntry(20, "Dua"), entry(30)));

        assertThat(rows).hasSize(2).first().isSameAs(stays);
        assertThat(gallery.getEntries()).containsExactly(new MediaEntry(20, "Dua"), entry(30));
    }

    @Test
    void pictureIsThereOnlyOnce() {
        gallery.setEntries(List.of(new MediaEntry(10, "Satu"), entry(10)));

        assertThat(gallery.getEntries()).containsExactly(new MediaEntry(10, "Satu"));
    }

    @Test
    void galleryAndAttachmentsOfAnArticleAreApart() {
        article.getGallery().setEntries(List.of(entry(1)));
        article.getAttachments().setEntries(List.of(entry(1), entry(2)));
        article.getGallery().setEntries(List.of());

        assertThat(article.getGallery().getEntries()).isEmpty();
        assertThat(article.getAttachments().getEntries()).hasSize(2);
    }

    private static MediaEntry entry(long mediaId) {
        return new MediaEntry(mediaId, null);
    }
}
