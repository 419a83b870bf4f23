package id.balai.article;

/** Something of the media library at its place in an article. */
public record PlacedMedia(MediaPlace place, long mediaId, String caption) {

    MediaEntry entry() {
        return new MediaEntry(mediaId, caption);
    }
}
