package id.balai.writing.service;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.kit.richtext.BodyTree;
import id.balai.media.Media;
import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;

/** Looks up in the library what a text shows, before the text is stored. */
@Step
@Stateless
@PermitAll
public class FindingMedia {

    private static final long NONE = -1;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** @throws RuleViolation when the text shows a picture that is not in the library */
    public void requireKnown(String body) {
        Set<String> shown = BodyTree.of(body).pictureHashes();
        requireKnown(shown, find(Set.of(), shown));
    }

    /**
     * @param shown the hashes of the pictures of a text
     * @param library what {@link #find} gave for them
     * @throws RuleViolation when one of them is not there
     */
    public void requireKnown(Set<String> shown, List<Media> library) {
        Set<String> unknown = new HashSet<>(shown);
        library.stream().map(Media::getHash).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new RuleViolation("article.body.pictureGone", "body", unknown.size());
        }
    }

    /** What there is of these in the library. */
    public List<Media> find(Set<Long> ids, Set<String> hashes) {
        if (ids.isEmpty() && hashes.isEmpty()) {
            return List.of();
        }
        // nothing is written before it is known to be in the library
        return em.createQuery("select m from Media m where m.id in :ids or m.hash in :hashes", Media.class)
                .setParameter("ids", ids.isEmpty() ? Set.of(NONE) : ids)
                .setParameter("hashes", hashes.isEmpty() ? Set.of("") : hashes)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
