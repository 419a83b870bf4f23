package id.balai.media.service;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.media.Media;
import id.balai.media.MediaFilter;
import id.balai.media.MediaKind;
import id.balai.media.MediaPermission;
import id.balai.media.MediaPlaces;
import id.balai.media.MediaUse;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.shared.service.Conditions;
import id.balai.shared.service.SearchedText;

/** The pictures and documents of the village, for those who write. */
@Stateless
@RolesAllowed(MediaPermission.ADD)
public class MediaLibrary {

    private static final String NEWEST = " order by m.addedAt desc, m.id desc";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    MediaRights rights;

    @EJB
    MediaIntake intake;

    /**
     * Puts what was uploaded into the library, or finds it there: the same content is the same file, under its first
     * name. Takes seconds for a large picture.
     *
     * @param name of the file on the sender's machine; whatever is dangerous in it is dropped
     * @param content read to its end or to the limit, never closed
     * @throws RuleViolation with a sentence for the sender when it is too large or nothing that the library takes;
     *     then nothing of it is kept
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Media add(String name, InputStream content) {
        return intake.take(name, content);
    }

    public Optional<Media> find(long id) {
        return Optional.ofNullable(em.find(Media.class, id));
    }

    /** The newest first. @param first number of entries to skip */
    public List<Media> list(MediaFilter filter, int first, int most) {
        return query("select m", NEWEST, filter, Media.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(MediaFilter filter) {
        return query("select count(m)", "", filter, Long.class).getSingleResult();
    }

    /**
     * @throws StaleEdit when somebody changed it since
     * @throws RuleViolation when the name is empty once path and control characters are gone, when the caller may not
     *     change it, or when something public would show it undescribed
     */
    public Media describe(long id, long version, String alternative, boolean decorative, String name) {
        Media media = require(id);
        StaleEdit.refuse(media, version);
        MediaPlaces places = rights.places(media);
        rights.requireChangeable(media, places);
        boolean wasDescribed = media.isDescribed();
        media.describe(alternative, decorative, name);
        if (wasDescribed) {
            places.requireDescribed(media);
        }
        em.flush();
        return media;
    }

    /** Everywhere it is used, in the current village. */
    public List<MediaUse> uses(long id) {
        return rights.places(require(id)).uses();
    }

    /** Ids of those among several that the caller may describe, rename and delete. */
    public Set<Long> changeable(Collection<Media> several) {
        return rights.changeable(several);
    }

    /** @throws RuleViolation while it is used, naming where, or when the caller may not change it */
    public void delete(long id) {
        Media media = require(id);
        MediaPlaces places = rights.places(media);
        rights.requireChangeable(media, places);
        places.requireNone(media);
        em.remove(media);
        em.flush();
    }

    private Media require(long id) {
        return find(id).orElseThrow(() -> new RuleViolation("media.gone"));
    }

    private <T> TypedQuery<T> query(String select, String order, MediaFilter filter, Class<T> type) {
        // a condition on a column: beside one on constants alone Derby is sent 0 for false, which it refuses
        Conditions conditions = new Conditions().and("m.id is not null");
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.and(
                    "(lower(m.name) like :text escape '!' or lower(m.alternative) like :text escape '!')",
                    Map.of("text", SearchedText.anywhere(filter.text())));
        }
        if (filter.kind() != null) {
            conditions.and("m.kind = :kind", Map.of("kind", filter.kind()));
        }
        if (filter.undescribed()) {
            conditions.and(
                    "m.kind = :picture and m.decorative = false and m.alternative is null",
                    Map.of("picture", MediaKind.PICTURE));
        }
        return conditions.query(em, select + " from Media m", order, type);
    }
}
