package id.balai.roster.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.media.Media;
import id.balai.media.MediaKind;
import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;

/** Looks photos of people, logos and files of decrees up in the library before they are stored. */
@Step
@Stateless
@PermitAll
public class CheckingRosterMedia {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** @param id null without a photo */
    public void requirePhoto(Long id) {
        requirePicture(id, "person.photo.gone", "photoId");
    }

    /**
     * @param id null without a picture
     * @param refusal the key of the sentence at the field
     */
    public void requirePicture(Long id, String refusal, String field) {
        if (!isThere(id, MediaKind.PICTURE)) {
            throw new RuleViolation(refusal, field);
        }
    }

    /** @param id null without a file */
    public void requireFile(Long id) {
        if (!isThere(id, MediaKind.DOCUMENT)) {
            throw new RuleViolation("decree.file.gone", "fileId");
        }
    }

    private boolean isThere(Long id, MediaKind kind) {
        if (id == null) {
            return true;
        }
        Media media = em.find(Media.class, id);
        return media != null && media.getKind() == kind;
    }
}
