package id.balai.village.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.media.Media;
import id.balai.media.MediaUse;
import id.balai.media.UseStanding;
import id.balai.media.service.MediaUses;
import id.balai.shared.RecordReference;
import id.balai.shared.VillageContext;
import id.balai.shared.service.Step;
import id.balai.village.Partner;
import id.balai.village.Village;

/** The pictures that the village shows of itself and of those it works with: its emblem and their logos. */
@Step
@ApplicationScoped
public class VillagePictures implements MediaUses {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Override
    public List<MediaUse> of(Media media) {
        return Stream.concat(asEmblem(media), asLogo(media)).toList();
    }

    @Override
    public Set<Long> usedAmong(Collection<Media> several) {
        List<Long> ids = several.stream().map(Media::getId).toList();
        Set<Long> used = new HashSet<>(em.createNamedQuery("Partner.logos", Long.class)
                .setParameter("ids", ids)
                .getResultList());
        ids.stream().filter(id -> id.equals(village().getEmblemId())).forEach(used::add);
        return used;
    }

    private Stream<MediaUse> asEmblem(Media media) {
        Village village = village();
        return media.getId().equals(village.getEmblemId())
                ? Stream.of(new MediaUse(
                        "media.use.emblem",
                        village.getName().full(),
                        new RecordReference(Village.class, village.getId()),
                        UseStanding.PUBLIC))
                : Stream.empty();
    }

    private Stream<MediaUse> asLogo(Media media) {
        return em.createNamedQuery("Partner.byLogo", Partner.class)
                .setParameter("media", media.getId())
                .getResultStream()
                .map(partner -> new MediaUse(
                        "media.use.logo",
                        partner.getName(),
                        new RecordReference(Partner.class, partner.getId()),
                        UseStanding.PUBLIC));
    }

    private Village village() {
        return em.find(Village.class, VillageContext.require("the uses of its pictures"));
    }
}
