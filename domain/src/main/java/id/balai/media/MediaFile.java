package id.balai.media;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.shared.Unrecorded;
import id.balai.shared.VillageOwned;

/** What is served of a {@link Media}: a picture in one width, or the document. */
@Entity
@Unrecorded("made from its picture or document")
@Table(name = "MEDIA_FILE")
public class MediaFile extends VillageOwned {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MEDIA_ID")
    private Media media;

    @NotBlank
    @Size(max = 100)
    private String contentType;

    /** 0 for a document. */
    private int width;

    private int height;

    private long length;

    /** Of a document that may run something where it is opened, which browsers are to save instead of showing it. */
    private boolean active;

    protected MediaFile() {}

    private MediaFile(Media media, int width, int height, long length, boolean active) {
        this.media = media;
        this.contentType = media.getContentType();
        this.width = width;
        this.height = height;
        this.length = length;
        this.active = active;
    }

    public static MediaFile picture(Media media, int width, int height, long length) {
        return new MediaFile(media, width, height, length, false);
    }

    public static MediaFile document(Media media, boolean active) {
        return new MediaFile(media, 0, 0, media.getLength(), active);
    }
}
