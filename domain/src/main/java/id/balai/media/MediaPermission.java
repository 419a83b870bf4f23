package id.balai.media;

/** What the media library asks for. */
public final class MediaPermission {

    /** Look through the library, add to it, change what one added. */
    public static final String ADD = "media.add";

    /** Change and delete what others added. */
    public static final String KEEP = "media.keep";

    private MediaPermission() {}
}
