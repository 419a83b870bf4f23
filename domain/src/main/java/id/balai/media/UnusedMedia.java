package id.balai.media;

import java.util.List;

/**
 * A part of what lies in the library without being used.
 *
 * @param next how far the library has been looked through
 * @param last whether that was its end
 */
public record UnusedMedia(List<Media> items, int next, boolean last) {}
