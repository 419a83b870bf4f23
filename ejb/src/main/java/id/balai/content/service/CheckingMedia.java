package id.balai.content.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.content.Article;
import id.balai.content.ArticleState;
import id.balai.content.Illustration;
import id.balai.kit.richtext.RichText;
import id.balai.media.Media;
import id.balai.media.MediaKind;
import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;

/** Looks the pictures and files of articles and pages up in the library before they are stored. */
@Step
@Stateless
@PermitAll
public class CheckingMedia {

    private static final long NONE = -1;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /**
     * For an article that is kept, or shown. A published one's pictures have to be described.
     *
     * @throws RuleViolation naming at its field what has left the library or is not described
     */
    public void check(Article article) {
        List<Media> library = requireFiles(article);
        requireKnown(article.getBody(), library);
        if (article.getState() == ArticleState.PUBLISHED) {
            article.requireDescribed(library);
        }
    }

    /**
     * For an article that leaves the site: whatever is wrong with its pictures must not keep it there.
     *
     * @throws RuleViolation when a picture or file that was just chosen is not in the library
     */
    public void checkLeaving(Article article) {
        requireFiles(article);
    }

    /** @throws RuleViolation when the text shows a picture that is not in the library */
    public void checkBody(String body) {
        requireKnown(body, library(Set.of(), RichText.of(body).pictures()));
    }

    private List<Media> requireFiles(Article article) {
        Illustration shown = article.illustration();
        Set<Long> ids = new HashSet<>(shown.pictures());
        ids.addAll(shown.documents());
        List<Media> library = library(ids, RichText.of(article.getBody()).pictures());
        requireThere(shown.pictures(), library, MediaKind.PICTURE, "gallery");
        requireThere(shown.documents(), library, MediaKind.DOCUMENT, "attachments");
        return library;
    }

    private static void requireKnown(String body, List<Media> library) {
        Set<String> unknown = new HashSet<>(RichText.of(body).pictures());
        library.stream().map(Media::getHash).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new RuleViolation("article.body.pictureGone", "body", unknown.size());
        }
    }

    private List<Media> library(Set<Long> ids, Set<String> hashes) {
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

    private static void requireThere(Collection<Long> ids, List<Media> library, MediaKind kind, String field) {
        for (Long id : ids) {
            if (library.stream().noneMatch(media -> media.getId().equals(id) && media.getKind() == kind)) {
                throw new RuleViolation("article.media.gone", field);
            }
        }
    }
}
