package id.balai.media.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.frame.service.Frames;
import id.balai.media.Picture;

/** Pictures as pages show them; one query for all of a page. What is not in the library is not in the answer. */
@Stateless
@PermitAll
public class Pictures {

    private static final String SELECT =
            "select new id.balai.media.Picture(m, f.width) from MediaFile f join f.media m where f.width > 0 and ";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    /** By the id of the media. Ids of documents, and nulls, find nothing. */
    public Map<Long, Picture> of(Collection<Long> mediaIds) {
        return find("m.id in :wanted", mediaIds, Picture::id);
    }

    /** As {@link #of} for pictures that many pages show and only a save changes. */
    public Map<Long, Picture> kept(Collection<Long> mediaIds) {
        Set<Long> wanted = mediaIds.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        return wanted.isEmpty() ? Map.of() : frames.get(new Kept(wanted), () -> of(wanted));
    }

    private record Kept(Set<Long> ids) {}

    public Map<String, Picture> byHash(Collection<String> hashes) {
        return find("m.hash in :wanted", hashes, Picture::hash);
    }

    private <K> Map<K, Picture> find(String condition, Collection<K> keys, Function<Picture, K> key) {
        List<K> wanted = keys.stream().filter(each -> each != null).distinct().toList();
        return wanted.isEmpty()
                ? Map.of()
                : em.createQuery(SELECT + condition, Picture.class)
                        .setParameter("wanted", wanted)
                        .getResultStream()
                        .collect(Collectors.toMap(key, Function.identity(), Picture::and));
    }
}
