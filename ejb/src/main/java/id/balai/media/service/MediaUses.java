package id.balai.media.service;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import id.balai.media.Media;
import id.balai.media.MediaUse;

/**
 * Tells where a picture or document is used. A feature that shows media brings a bean of this type: an application-scoped one
 * (an enterprise bean has no interface here) marked as {@link id.balai.shared.service.Step}, asked within the caller's
 * transaction. What it names is never deleted from the library.
 */
public interface MediaUses {

    /** Without title and path for what the caller may not edit. */
    List<MediaUse> of(Media media);

    /** Ids of those among several that are used, found by one query for all of them. */
    Set<Long> usedAmong(Collection<Media> several);
}
