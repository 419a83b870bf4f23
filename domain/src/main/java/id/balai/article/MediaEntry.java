package id.balai.article;

import java.io.Serializable;

/** Something of the media library in a list that an editor arranges. {@code caption} is null without one. */
public record MediaEntry(long mediaId, String caption) implements Serializable {}
