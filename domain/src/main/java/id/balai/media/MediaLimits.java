package id.balai.media;

/** How large what is uploaded may be. The pages that offer an upload tell the same numbers. */
public final class MediaLimits {

    /** Bytes of a picture. */
    public static final long PICTURE = 15L * 1024 * 1024;

    /** Bytes of a document, and so of anything. */
    public static final long DOCUMENT = 20L * 1024 * 1024;

    /** Pixels of a picture: a little more than the cameras of phones give. */
    public static final long PIXELS = 50_000_000;

    /** Pixels of one side. */
    public static final int SIDE = 30_000;

    private MediaLimits() {}

    public static long of(MediaKind kind) {
        return kind == MediaKind.PICTURE ? PICTURE : DOCUMENT;
    }

    /** For a message to the sender. */
    public static int megabytes(long bytes) {
        return Math.toIntExact(bytes / (1024 * 1024));
    }
}
