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
import id.balai.institution.InstitutionAt;
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
     * Lets a change happen under a free address and notes the one that the institution had before. An address that
     * nobody typed gets a number where it is another institution's.
     *
     * @throws RuleViolation when the address that was typed is or was another institution's
     */
    public void change(Institution institution, Institution edited, Runnable change) {
        Slug before = institution.getSlug();
        // looked up first: a query after the change would store it, and meet the unique key instead of the sentence
        Slug wanted = edited.getSlug() == null ? numbered(institution, edited.suggestedSlug()) : edited.getSlug();
        requireFree(institution, wanted);
        if (!wanted.equals(before)) {
            former(wanted).ifPresent(em::remove);
        }
        change.run();
        institution.answerAt(wanted);
        if (before != null && !wanted.equals(before)) {
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
                em.createNamedQuery(query, InstitutionAt.class)
                        .setParameter("slugs", slugs)
                        .getResultStream()
                        .forEach(institution -> found.put(institution.slug(), institution.id()));
            }
        }
        return found;
    }

    private Slug numbered(Institution institution, Slug suggested) {
        return suggested.unless(slug -> presentOther(institution, slug).isPresent()
                || formerOther(institution, slug).isPresent());
    }

    private void requireFree(Institution institution, Slug wanted) {
        presentOther(institution, wanted).ifPresent(other -> refuse("institution.slug.taken", other));
        formerOther(institution, wanted).ifPresent(other -> refuse("institution.slug.former", other));
    }

    private Optional<Institution> presentOther(Institution institution, Slug slug) {
        return present(slug).filter(other -> !other.equals(institution));
    }

    private Optional<Institution> formerOther(Institution institution, Slug slug) {
        return former(slug).map(InstitutionAddress::getInstitution).filter(other -> !other.equals(institution));
    }

    private static void refuse(String key, Institution other) {
        throw new RuleViolation(key, "slug", other.getName());
    }
}
