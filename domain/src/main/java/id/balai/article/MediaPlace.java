package id.balai.article;

/** Where in an article something of the media library stands, beside cover and text. */
public enum MediaPlace {
    GALLERY,
    ATTACHMENT
}
