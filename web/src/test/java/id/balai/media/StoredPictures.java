package id.balai.media;

import java.time.Instant;
import java.util.UUID;

import id.balai.village.VillageFixture;

/** Entries of a village's library without the bytes behind them, for tests that only talk about pictures. */
public final class StoredPictures {

    private static final Instant MORNING = Instant.parse("2026-03-04T00:00:00Z");

    private StoredPictures() {}

    /** Of the current village: in two widths, without a description. */
    public static Media picture(VillageFixture fixture, String name) {
        Media media = Media.picture(FileType.PNG, FileName.uploaded(name, FileType.PNG), hash(), 2_500_000, 640, 480);
        store(fixture, media);
        fixture.store(MediaFile.picture(media, 320, 240, 10));
        fixture.store(MediaFile.picture(media, 640, 480, 20));
        return media;
    }

    public static Media document(VillageFixture fixture, String name) {
        Media media = Media.document(FileType.PDF, FileName.uploaded(name, FileType.PDF), hash(), 40_000);
        store(fixture, media);
        fixture.store(MediaFile.document(media, false));
        return media;
    }

    private static void store(VillageFixture fixture, Media media) {
        media.added(MORNING, "Sitti");
        fixture.store(media);
    }

    /** Another one each time: the same content would be the same file. */
    private static String hash() {
        String half = UUID.randomUUID().toString().replace("-", "");
        return half + half;
    }
}
