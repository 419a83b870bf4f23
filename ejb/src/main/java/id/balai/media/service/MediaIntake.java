package id.balai.media.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import id.balai.media.FileName;
import id.balai.media.FileType;
import id.balai.media.Media;
import id.balai.media.MediaKind;
import id.balai.media.MediaLimits;
import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;

/**
 * Makes of what was uploaded what the library keeps. The slow work is done before the database is touched, and of what is
 * refused nothing is left.
 */
@Step
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MediaIntake {

    @EJB
    MediaStore store;

    public Media take(String name, InputStream content) {
        try (Upload upload = Upload.receive(content, MediaLimits.DOCUMENT)) {
            Optional<Media> known = store.find(upload.hash());
            return known.isPresent() ? known.get() : keep(name, upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Media keep(String name, Upload upload) throws IOException {
        FileType type = Recognition.of(upload.file());
        long most = MediaLimits.of(type.kind());
        if (upload.length() > most) {
            throw new RuleViolation("media.tooLarge", null, MediaLimits.megabytes(most));
        }
        try {
            return type.kind() == MediaKind.PICTURE
                    ? keepPicture(name, upload, type)
                    : keepDocument(name, upload, type);
        } catch (EJBException failed) {
            // of two who upload the same at once one comes too late, and finds what the other stored
            return store.find(upload.hash()).orElseThrow(() -> failed);
        }
    }

    private Media keepPicture(String name, Upload upload, FileType type) {
        try (RenderedPicture picture = RenderedPicture.of(upload.file(), type)) {
            Media media = Media.picture(
                    picture.type(),
                    FileName.uploaded(name, picture.type()),
                    upload.hash(),
                    upload.length(),
                    picture.largest().width(),
                    picture.largest().height());
            return store.keep(media, picture);
        }
    }

    private Media keepDocument(String name, Upload upload, FileType type) throws IOException {
        boolean active = type == FileType.PDF && PdfFile.isActive(upload.file());
        Media media = Media.document(type, FileName.uploaded(name, type), upload.hash(), upload.length());
        return store.keep(media, upload, active);
    }
}
