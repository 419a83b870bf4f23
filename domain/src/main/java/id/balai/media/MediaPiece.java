package id.balai.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

import id.balai.shared.Unrecorded;
import id.balai.shared.UnseenByReaders;
import id.balai.shared.VillageOwned;

/** A run of bytes of a {@link MediaFile}: every piece but the last has {@link #SIZE} of them. */
@Entity
@UnseenByReaders("a page names a file by what is in it")
@Unrecorded("bytes of a file")
@Table(name = "MEDIA_PIECE")
@NamedQuery(
        name = "MediaPiece.content",
        query = "select p.content from MediaPiece p where p.fileId = :file and p.ordinal = :ordinal")
public class MediaPiece extends VillageOwned {

    public static final int SIZE = 256 * 1024;

    @Column(name = "FILE_ID")
    private long fileId;

    /** From 0. */
    @Column(name = "POSITION")
    private int ordinal;

    @NotNull
    @Lob
    private byte[] content;

    protected MediaPiece() {}

    /** @param content kept as it is, not copied */
    public MediaPiece(long fileId, int ordinal, byte[] content) {
        this.fileId = fileId;
        this.ordinal = ordinal;
        this.content = content;
    }
}
