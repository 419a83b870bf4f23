package id.balai.media.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.media.Media;
import id.balai.media.Picture;

/** Pictures as pages show them; one query for all of a page. What is not in the library is not in the answer. */
@Stateless
@PermitAll
public class Pictures {

    private static final String SELECT = "select m, f.width from MediaFile f join f.media m where f.width > 0 and ";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** By the id of the media. Ids of documents, and nulls, find nothing. */
    public Map<Long, Picture> of(Collection<Long> mediaIds) {
        return find("m.id in :wanted", mediaIds, Media::getId);
    }

    public Map<String, Picture> byHash(Collection<String> hashes) {
        return find("m.hash in :wanted", hashes, Media::getHash);
    }

    private <K> Map<K, Picture> find(String condition, Collection<K> keys, Function<Media, K> key) {
        List<K> wanted = keys.stream().filter(each -> each != null).distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<Media, List<Integer>> widths = new HashMap<>();
        em.createQuery(SELECT + condition, Object[].class)
                .setParameter("wanted", wanted)
                .getResultList()
                .forEach(row -> widths.computeIfAbsent((Media) row[0], media -> new ArrayList<>())
                        .add((Integer) row[1]));
        Map<K, Picture> pictures = new HashMap<>();
        widths.forEach((media, served) -> pictures.put(key.apply(media), Picture.of(media, served)));
        return pictures;
    }
}
