package id.balai.media.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.media.Media;
import id.balai.media.MediaFile;
import id.balai.media.MediaPiece;
import id.balai.shared.service.Step;

/** Where media lie: in the database, in pieces, so that no file is ever held whole. Another store would stand in here. */
@Step
@Stateless
@PermitAll
public class MediaStore {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Resource
    SessionContext session;

    @Inject
    Clock clock;

    public Optional<Media> find(String hash) {
        return em.createNamedQuery("Media.byHash", Media.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    public Media keep(Media media, RenderedPicture picture) {
        persist(media);
        for (RenderedPicture.Rendition rendition : picture.sizes()) {
            Path bytes = rendition.file().path();
            PictureSize size = rendition.size();
            Media stored = em.find(Media.class, media.getId());
            store(MediaFile.picture(stored, size.width(), size.height(), length(bytes)), bytes);
        }
        return media;
    }

    /** @param active whether it may run something where it is opened */
    public Media keep(Media media, Upload upload, boolean active) {
        persist(media);
        store(MediaFile.document(media, active), upload.file());
        return media;
    }

    private void persist(Media media) {
        media.added(clock.instant(), session.getCallerPrincipal().getName());
        em.persist(media);
        em.flush();
    }

    /** Lets go of each piece, and of everything else, as soon as it is written. */
    private void store(MediaFile file, Path bytes) {
        em.persist(file);
        em.flush();
        try (InputStream in = Files.newInputStream(bytes)) {
            int ordinal = 0;
            for (byte[] piece = read(in); piece.length > 0; piece = read(in)) {
                em.persist(new MediaPiece(file.getId(), ordinal++, piece));
                em.flush();
                em.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(MediaPiece.SIZE);
    }

    private static long length(Path bytes) {
        try {
            return Files.size(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
