package id.balai.roster.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.media.Media;
import id.balai.media.MediaUse;
import id.balai.media.UseStanding;
import id.balai.media.service.MediaUses;
import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.shared.RecordReference;
import id.balai.shared.service.Step;

/** Photos of people, and the files of decrees. */
@Step
@ApplicationScoped
public class RosterMedia implements MediaUses {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    RosterRights rights;

    @Override
    public List<MediaUse> of(Media media) {
        return Stream.concat(asPhoto(media), asFile(media)).toList();
    }

    @Override
    public Set<Long> usedAmong(Collection<Media> several) {
        List<Long> ids = several.stream().map(Media::getId).toList();
        Set<Long> used = new HashSet<>(among("Person.photos", ids));
        used.addAll(among("Decree.files", ids));
        return used;
    }

    private List<Long> among(String query, List<Long> ids) {
        return em.createNamedQuery(query, Long.class).setParameter("ids", ids).getResultList();
    }

    private Stream<MediaUse> asPhoto(Media media) {
        return em.createNamedQuery("Person.byPhoto", Person.class)
                .setParameter("media", media.getId())
                .getResultStream()
                .map(person -> use(
                        "media.use.person",
                        person.fullName(),
                        new RecordReference(Person.class, person.getId()),
                        UseStanding.PUBLIC));
    }

    private Stream<MediaUse> asFile(Media media) {
        return em.createNamedQuery("Decree.byFile", Decree.class)
                .setParameter("media", media.getId())
                .getResultStream()
                .map(decree -> use(
                        "media.use.decree",
                        decree.getNumber(),
                        new RecordReference(Decree.class, decree.getId()),
                        decree.isFilePublic() ? UseStanding.PUBLIC : UseStanding.OFFICE));
    }

    private MediaUse use(String kind, String title, RecordReference place, UseStanding standing) {
        return rights.mayEdit() ? new MediaUse(kind, title, place, standing) : MediaUse.unnamed(kind, standing);
    }
}
