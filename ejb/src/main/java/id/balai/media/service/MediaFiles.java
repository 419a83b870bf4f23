package id.balai.media.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.media.MediaPiece;
import id.balai.media.ServedFile;

/**
 * The stored bytes, to be sent piece by piece: nobody holds a whole file, and no connection to the database is kept
 * while a slow reader takes one.
 */
@Stateless
@PermitAll
public class MediaFiles {

    private static final String SELECT = "select new id.balai.media.ServedFile(f.id, m.hash, f.contentType, m.name,"
            + " f.width, f.length, f.active) from MediaFile f join f.media m where m.hash = :hash and f.width = :width";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    public Optional<ServedFile> picture(String hash, int width) {
        return width < 1 ? Optional.empty() : find(hash, width);
    }

    public Optional<ServedFile> document(String hash) {
        return find(hash, 0);
    }

    /** The bytes from {@code ordinal} times {@link MediaPiece#SIZE} on; empty when the file has been deleted meanwhile. */
    public Optional<byte[]> piece(long fileId, int ordinal) {
        List<byte[]> found = em.createNamedQuery("MediaPiece.content", byte[].class)
                .setParameter("file", fileId)
                .setParameter("ordinal", ordinal)
                .getResultList();
        return found.stream().findFirst();
    }

    private Optional<ServedFile> find(String hash, int width) {
        return em.createQuery(SELECT, ServedFile.class)
                .setParameter("hash", hash)
                .setParameter("width", width)
                .getResultStream()
                .findFirst();
    }
}
