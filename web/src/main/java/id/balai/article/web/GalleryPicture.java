package id.balai.article.web;

import java.util.List;
import java.util.Map;

import id.balai.article.MediaEntry;
import id.balai.media.Picture;

/** A picture with what stands under it; {@code caption} is null without one. */
public record GalleryPicture(Picture picture, String caption) {

    /** Those of the entries whose pictures were found, in their order. */
    static List<GalleryPicture> of(List<MediaEntry> entries, Map<Long, Picture> found) {
        return entries.stream()
                .filter(entry -> found.containsKey(entry.mediaId()))
                .map(entry -> new GalleryPicture(found.get(entry.mediaId()), entry.caption()))
                .toList();
    }
}
