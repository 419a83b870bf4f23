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
import id.balai.content.RichText;
import id.balai.media.Media;
import id.balai.media.MediaKind;
import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;

/** Looks an article's pictures and files up in the library before they are shown with it. */
@Step
@Stateless
@PermitAll
public class CheckingMedia {

    private static final long NONE = -1;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** @throws RuleViolation when something has left the library, or a published article's picture is not described */
    public void check(Article article) {
        Illustration shown = article.illustration();
        Set<String> inBody = RichText.of(article.getBody()).pictures();
        if (shown.pictures().isEmpty() && shown.documents().isEmpty() && inBody.isEmpty()) {
            return;
        }
        List<Media> library = library(shown, inBody);
        requireThere(shown.pictures(), library, MediaKind.PICTURE, "gallery");
        requireThere(shown.documents(), library, MediaKind.DOCUMENT, "attachments");
        if (article.getState() == ArticleState.PUBLISHED) {
            article.requireDescribed(library);
        }
    }

    private List<Media> library(Illustration shown, Set<String> hashes) {
        Set<Long> ids = new HashSet<>(shown.pictures());
        ids.addAll(shown.documents());
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
