package id.balai.article.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;

import id.balai.article.Article;
import id.balai.article.ArticleState;
import id.balai.article.Illustration;
import id.balai.kit.richtext.BodyTree;
import id.balai.media.Media;
import id.balai.media.MediaKind;
import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;
import id.balai.writing.service.FindingMedia;

/** Looks the pictures and files of articles up in the library before they are stored. */
@Step
@Stateless
@PermitAll
public class CheckingMedia {

    @EJB
    FindingMedia finding;

    /**
     * For an article that is kept, or shown. A published one's pictures have to be described.
     *
     * @throws RuleViolation naming at its field what has left the library or is not described
     */
    public void check(Article article) {
        Set<String> inBody = BodyTree.of(article.getBody()).pictureHashes();
        List<Media> library = requireFiles(article, inBody);
        finding.requireKnown(inBody, library);
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
        requireFiles(article, Set.of());
    }

    private List<Media> requireFiles(Article article, Set<String> inBody) {
        Illustration shown = article.illustration();
        Set<Long> ids = new HashSet<>(shown.pictures());
        ids.addAll(shown.documents());
        List<Media> library = finding.find(ids, inBody);
        requireThere(shown.pictures(), library, MediaKind.PICTURE, "gallery");
        requireThere(shown.documents(), library, MediaKind.DOCUMENT, "attachments");
        return library;
    }

    private static void requireThere(Collection<Long> ids, List<Media> library, MediaKind kind, String field) {
        for (Long id : ids) {
            if (library.stream().noneMatch(media -> media.getId().equals(id) && media.getKind() == kind)) {
                throw new RuleViolation("article.media.gone", field);
            }
        }
    }
}
