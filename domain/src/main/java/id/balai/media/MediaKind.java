package id.balai.media;

public enum MediaKind {
    PICTURE,
    DOCUMENT
}
