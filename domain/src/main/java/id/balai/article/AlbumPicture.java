package id.balai.article;

/** A picture in the gallery of the article with this id. */
public record AlbumPicture(long articleId, long mediaId, String caption) {

    public MediaEntry entry() {
        return new MediaEntry(mediaId, caption);
    }
}
