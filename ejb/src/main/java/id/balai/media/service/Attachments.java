package id.balai.media.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.media.Attachment;
import id.balai.media.Media;
import id.balai.media.MediaKind;

/** Documents as pages offer them; one query for all of a page. What is not in the library is not in the answer. */
@Stateless
@PermitAll
public class Attachments {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** By the id of the media. Ids of pictures, and nulls, find nothing. */
    public Map<Long, Attachment> of(Collection<Long> mediaIds) {
        List<Long> wanted =
                mediaIds.stream().filter(Objects::nonNull).distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select m from Media m where m.id in :wanted and m.kind = :kind", Media.class)
                .setParameter("wanted", wanted)
                .setParameter("kind", MediaKind.DOCUMENT)
                .getResultStream()
                .collect(Collectors.toMap(Media::getId, Attachment::of));
    }
}
