package id.balai.media.service;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.balai.media.Media;
import id.balai.media.MediaUse;

/**
 * Tells where a picture or document is used. A feature that shows media brings a bean of this type: a plain CDI bean
 * (an enterprise bean has no interface here) marked as {@link id.balai.shared.service.Step}, asked within the caller's
 * transaction. What it names is never deleted from the library.
 */
public interface MediaUses {

    List<MediaUse> of(Media media);

    /** Ids of those among several that are used. A feature that can tell with one query for all of them does. */
    default Set<Long> usedAmong(Collection<Media> several) {
        return several.stream()
                .filter(media -> !of(media).isEmpty())
                .map(Media::getId)
                .collect(Collectors.toSet());
    }
}
