package id.balai.institution.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.Institution;
import id.balai.institution.InstitutionAddress;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.service.Step;

/** Keeps each address with one institution: its own, and the earlier ones under which readers may look for it. */
@Step
@Stateless
@PermitAll
public class InstitutionAddresses {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /**
     * Lets a change happen and notes the address that the institution had before.
     *
     * @throws RuleViolation when the new address is or was another institution's
     */
    public void change(Institution institution, Runnable change) {
        Slug before = institution.getSlug();
        change.run();
        if (institution.getSlug().equals(before)) {
            return;
        }
        requireFree(institution);
        former(institution.getSlug()).ifPresent(em::remove);
        if (before != null) {
            em.persist(new InstitutionAddress(institution, before));
        }
    }

    /** The institution that has the address now. */
    public Optional<Institution> present(Slug slug) {
        return em.createNamedQuery("Institution.bySlug", Institution.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public Optional<InstitutionAddress> former(Slug slug) {
        return em.createNamedQuery("InstitutionAddress.bySlug", InstitutionAddress.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Ids of those that are not retired by the addresses, present or former, that lead to them; in two statements. */
    public Map<Slug, Long> active(Collection<Slug> slugs) {
        Map<Slug, Long> found = new HashMap<>();
        if (!slugs.isEmpty()) {
            for (String query : List.of("InstitutionAddress.activeBySlugs", "Institution.activeBySlugs")) {
                em.createNamedQuery(query, Object[].class)
                        .setParameter("slugs", slugs)
                        .getResultStream()
                        .forEach(row -> found.put((Slug) row[0], (Long) row[1]));
            }
        }
        return found;
    }

    private void requireFree(Institution institution) {
        present(institution.getSlug())
                .filter(other -> !other.equals(institution))
                .ifPresent(other -> refuse("institution.slug.taken", other));
        former(institution.getSlug())
                .map(InstitutionAddress::getInstitution)
                .filter(other -> !other.equals(institution))
                .ifPresent(other -> refuse("institution.slug.former", other));
    }

    private static void refuse(String key, Institution other) {
        throw new RuleViolation(key, "slug", other.getName());
    }
}
