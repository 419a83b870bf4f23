package id.balai.article;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.media.FileName;
import id.balai.media.FileType;
import id.balai.media.Media;
import id.balai.media.MediaFile;
import id.balai.media.MediaPiece;
import id.balai.village.VillageFixture;

/** Puts pictures, of nothing but zeros, and documents without bytes into the current village's library. */
@Dependent
public class LibraryFixture {

    @Inject
    VillageFixture villages;

    /** @param alternative null leaves it undescribed */
    public Media picture(String name, String alternative) {
        return picture(name, alternative, "Kantor");
    }

    public Media picture(String name, String alternative, String addedBy) {
        var hash = hash();
        var type = FileType.JPEG;
        var picture = Media.picture(type, FileName.uploaded(name, type), hash, 5_000, 1600, 900);
        picture.added(Instant.EPOCH, addedBy);
        if (alternative != null) {
            picture.describe(alternative, false, name);
        }
        villages.store(picture);
        serve(MediaFile.picture(picture, 480, 270, 900), 900);
        serve(MediaFile.picture(picture, 1600, 900, 4_000), 4_000);
        return picture;
    }

    public Media document(String name, long length) {
        var type = FileType.PDF;
        var document = Media.document(type, FileName.uploaded(name, type), hash(), length);
        document.added(Instant.EPOCH, "Kantor");
        villages.store(document);
        villages.store(MediaFile.document(document, false));
        return document;
    }

    /** A picture as it stands in a body, with its caption. */
    public static String figure(Media picture) {
        return "<figure><img src=\"/media/" + picture.getHash() + "/480.jpg\" alt=\"Gambar\" width=\"480\""
                + " height=\"270\"><figcaption>" + picture.getName() + "</figcaption></figure>";
    }

    private void serve(MediaFile file, int length) {
        villages.store(new MediaPiece(villages.store(file).getId(), 0, new byte[length]));
    }

    private static String hash() {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    }
}
