package id.balai.article;

import id.balai.media.Media;

/** Something of the media library at its place in an article. {@code caption} is null without one. */
public record PlacedMedia(MediaPlace place, Media media, String caption) {}
