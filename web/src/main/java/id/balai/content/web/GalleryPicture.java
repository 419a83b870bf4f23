package id.balai.content.web;

import id.balai.media.Picture;

/** A picture with what stands under it; {@code caption} is null without one. */
public record GalleryPicture(Picture picture, String caption) {}
