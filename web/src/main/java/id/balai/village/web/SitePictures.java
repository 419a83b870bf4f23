package id.balai.village.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.media.Picture;
import id.balai.media.service.Pictures;
import id.balai.village.Partner;
import id.balai.village.Village;

/** The pictures that every page of a village shows, asked for at once: its emblem and the logos of its partners. */
@Named
@RequestScoped
public class SitePictures {

    @EJB
    Pictures pictures;

    @Inject
    Site site;

    @Inject
    SiteLinks links;

    private Map<Long, Picture> found;

    private Map<Long, Picture> all() {
        if (found == null) {
            Stream<Long> logos = links.getPartners().stream().map(Partner::getLogoId);
            List<Long> wanted = Stream.concat(emblem().stream(), logos)
                    .filter(id -> id != null)
                    .toList();
            found = wanted.isEmpty() ? Map.of() : pictures.kept(wanted);
        }
        return found;
    }

    private Optional<Long> emblem() {
        return Optional.ofNullable(site.getVillage()).map(Village::getEmblemId);
    }

    /** Null without an emblem, and where no village answers. */
    public Picture getEmblem() {
        return emblem().map(all()::get).orElse(null);
    }

    /** Null without a logo. */
    public Picture logo(Partner partner) {
        return partner.getLogoId() == null ? null : all().get(partner.getLogoId());
    }
}
