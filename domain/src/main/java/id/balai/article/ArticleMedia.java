package id.balai.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.media.Media;
import id.balai.shared.PartOf;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.Refers;
import id.balai.shared.VillageOwned;
import id.balai.writing.WritingPermission;

/** A picture in an article's gallery, or a file attached to it. {@link MediaOrder} keeps them in order. */
@Entity
@Recorded(seenBy = WritingPermission.PUBLISH)
@Table(name = "ARTICLE_MEDIA")
@NamedQuery(
        name = "ArticleMedia.galleries",
        query =
                "select new id.balai.article.AlbumPicture(m.article.id, m.mediaId, m.caption) from ArticleMedia m"
                        + " where m.article.id in :articles and m.place = id.balai.article.MediaPlace.GALLERY order by m.ordinal")
@NamedQuery(
        name = "ArticleMedia.of",
        query = "select new id.balai.article.PlacedMedia(p.place, m, p.caption) from ArticleMedia p, Media m"
                + " where m.id = p.mediaId and p.article.id = :article order by p.ordinal")
public class ArticleMedia extends VillageOwned {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ARTICLE_ID")
    @PartOf
    private Article article;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MediaPlace place;

    @Column(name = "MEDIA_ID")
    @Refers(Media.class)
    private long mediaId;

    @Column(name = "POSITION")
    @RecordedAs("position")
    private int ordinal;

    @Size(max = 300)
    @RecordTitle
    private String caption;

    protected ArticleMedia() {}

    ArticleMedia(Article article, MediaPlace place, long mediaId) {
        this.article = article;
        this.place = place;
        this.mediaId = mediaId;
    }

    void stand(int newOrdinal, String newCaption) {
        ordinal = newOrdinal;
        caption = newCaption;
    }

    MediaPlace getPlace() {
        return place;
    }

    long getMediaId() {
        return mediaId;
    }

    int getOrdinal() {
        return ordinal;
    }

    String getCaption() {
        return caption;
    }
}
