package id.balai.media;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RuleViolation;
import id.balai.shared.VillageOwned;

/**
 * A picture or document of the village's library. What it is never changes; what is said about it may. Its bytes lie
 * apart, see {@link MediaFile}.
 */
@Entity
@Recorded(seenBy = MediaPermission.KEEP)
@Table(name = "MEDIA")
@NamedQuery(name = "Media.byHash", query = "select m from Media m where m.hash = :hash")
public class Media extends VillageOwned {

    @NotNull
    @Enumerated(EnumType.STRING)
    private MediaKind kind;

    /** As it is served, which for a picture may differ from what was uploaded. */
    @NotBlank
    @Size(max = 100)
    private String contentType;

    @NotBlank
    @Size(max = 200)
    @RecordTitle
    private String name;

    /** SHA-256 of what was uploaded, in hexadecimal: the same content is the same file. */
    @NotBlank
    @Size(max = 64)
    private String hash;

    /** Bytes of what was uploaded. */
    private long length;

    /** Of the largest served size, upright; null for a document. */
    private Integer width;

    private Integer height;

    @Size(max = 500)
    private String alternative;

    private boolean decorative;

    @NotNull
    private Instant addedAt;

    @NotBlank
    @Size(max = 100)
    private String addedBy;

    protected Media() {}

    private Media(MediaKind kind, FileType type, FileName name, String hash, long length) {
        this.kind = kind;
        this.contentType = type.contentType();
        this.name = name.value();
        this.hash = hash;
        this.length = length;
    }

    /** @param type in which it is served */
    public static Media picture(FileType type, FileName name, String hash, long length, int width, int height) {
        Media media = new Media(MediaKind.PICTURE, type, name, hash, length);
        media.width = width;
        media.height = height;
        return media;
    }

    public static Media document(FileType type, FileName name, String hash, long length) {
        return new Media(MediaKind.DOCUMENT, type, name, hash, length);
    }

    /** Notes who put it into the library, once. */
    public void added(Instant at, String by) {
        if (addedAt != null) {
            throw new IllegalStateException("It is in the library already");
        }
        addedAt = at;
        addedBy = by;
    }

    /**
     * Changes what is said about it. A decorative picture has no text; a document has neither.
     *
     * @throws RuleViolation when the name is empty once path and control characters are gone
     */
    public void describe(String alternative, boolean decorative, String name) {
        boolean picture = kind == MediaKind.PICTURE;
        this.decorative = picture && decorative;
        this.alternative =
                picture && !decorative && alternative != null && !alternative.isBlank() ? alternative.strip() : null;
        this.name = FileName.typed(name, getType()).value();
    }

    /** Whether it may be shown to readers who cannot see it: an article with a picture that is not waits. */
    public boolean isDescribed() {
        return kind != MediaKind.PICTURE || decorative || alternative != null;
    }

    public boolean isPicture() {
        return kind == MediaKind.PICTURE;
    }

    public FileType getType() {
        return FileType.served(contentType);
    }

    public MediaKind getKind() {
        return kind;
    }

    public String getContentType() {
        return contentType;
    }

    public String getName() {
        return name;
    }

    public String getHash() {
        return hash;
    }

    public long getLength() {
        return length;
    }

    public Integer getWidth() {
        return width;
    }

    public Integer getHeight() {
        return height;
    }

    public String getAlternative() {
        return alternative;
    }

    public boolean isDecorative() {
        return decorative;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public String getAddedBy() {
        return addedBy;
    }
}
