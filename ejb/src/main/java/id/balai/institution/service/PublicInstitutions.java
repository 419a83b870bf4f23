package id.balai.institution.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.frame.service.Frames;
import id.balai.institution.Institution;
import id.balai.institution.InstitutionAddress;
import id.balai.institution.InstitutionSummary;
import id.balai.institution.PublicInstitution;
import id.balai.institution.PublicMember;
import id.balai.shared.Slug;

/** The institutions of the village as everybody may know them; those that are retired are left out. */
@Stateless
@PermitAll
public class PublicInstitutions {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @EJB
    ListingInstitutions listing;

    @EJB
    InstitutionAddresses addresses;

    @EJB
    ServingMembers serving;

    /** Whether there is anything to show. */
    public boolean any() {
        return !list().isEmpty();
    }

    /** In the village's order. */
    public List<InstitutionSummary> list() {
        return frames.get(
                InstitutionSummary.class,
                () -> listing.all().stream().filter(InstitutionSummary::active).toList());
    }

    /** Under its present address alone; see {@link #movedTo}. */
    public Optional<PublicInstitution> bySlug(String slug) {
        return list().stream()
                .filter(institution -> institution.slug().value().equals(slug))
                .findFirst()
                .map(institution -> frames.get(new Whole(institution.id()), () -> read(institution.id())));
    }

    private PublicInstitution read(long id) {
        return PublicInstitution.of(
                em.find(Institution.class, id), serving.of(List.of(id)).get(id));
    }

    private record Whole(long id) {}

    /** The path of the institution that had this address before, if readers may see it. */
    public Optional<String> movedTo(String slug) {
        return Slug.read(slug)
                .flatMap(addresses::former)
                .map(InstitutionAddress::getInstitution)
                .filter(Institution::isActive)
                .map(Institution::path);
    }

    /**
     * Who serves today, in order, in the same number of statements however many are asked for.
     *
     * @param slugs present or former ones
     * @return by the slug that was asked for; unknown ones are left out, an institution without members has an empty list
     */
    public Map<String, List<PublicMember>> members(Collection<String> slugs) {
        Set<String> asked = new TreeSet<>(slugs);
        return asked.isEmpty() ? Map.of() : frames.get(new MembersOf(asked), () -> read(asked));
    }

    private record MembersOf(Set<String> slugs) {}

    private Map<String, List<PublicMember>> read(Set<String> slugs) {
        List<Slug> asked =
                slugs.stream().map(Slug::read).flatMap(Optional::stream).toList();
        Map<Slug, Long> ids = addresses.active(asked);
        Map<Long, List<PublicMember>> serve = serving.of(ids.values());
        Map<String, List<PublicMember>> members = new HashMap<>();
        ids.forEach((slug, id) -> members.put(slug.value(), serve.get(id)));
        return members;
    }
}
