package id.balai.institution.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.Institution;
import id.balai.media.Media;
import id.balai.media.MediaUse;
import id.balai.media.UseStanding;
import id.balai.media.service.MediaUses;
import id.balai.roster.service.RosterRights;
import id.balai.shared.RecordReference;
import id.balai.shared.service.Step;

/** The logos of institutions. */
@Step
@ApplicationScoped
public class InstitutionLogos implements MediaUses {

    private static final String KIND = "media.use.institution";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    RosterRights rights;

    @Override
    public List<MediaUse> of(Media media) {
        return em.createNamedQuery("Institution.byLogo", Institution.class)
                .setParameter("media", media.getId())
                .getResultStream()
                .map(this::use)
                .toList();
    }

    @Override
    public Set<Long> usedAmong(Collection<Media> several) {
        return new HashSet<>(em.createNamedQuery("Institution.logos", Long.class)
                .setParameter("ids", several.stream().map(Media::getId).toList())
                .getResultList());
    }

    private MediaUse use(Institution institution) {
        UseStanding standing = institution.isActive() ? UseStanding.PUBLIC : UseStanding.OFFICE;
        return rights.mayEdit()
                ? new MediaUse(
                        KIND,
                        institution.getName(),
                        new RecordReference(Institution.class, institution.getId()),
                        standing)
                : MediaUse.unnamed(KIND, standing);
    }
}
