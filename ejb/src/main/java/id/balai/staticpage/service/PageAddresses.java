package id.balai.staticpage.service;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.service.Step;
import id.balai.staticpage.PageAddress;
import id.balai.staticpage.StaticPage;

/** Keeps each address with one page: its own, and the earlier ones under which readers may look for it. */
@Step
@Stateless
@PermitAll
public class PageAddresses {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /**
     * Lets a change happen and notes the address that the page had before, if readers could know it.
     *
     * @throws RuleViolation when the new address is or was another page's
     */
    public void change(StaticPage page, Runnable change) {
        Slug before = page.getSlug();
        change.run();
        if (page.getSlug().equals(before)) {
            return;
        }
        requireFree(page);
        former(page.getSlug()).ifPresent(em::remove);
        if (page.wasPublic()) {
            em.persist(new PageAddress(page.getId(), before));
        }
    }

    public Optional<PageAddress> former(Slug slug) {
        return em.createNamedQuery("PageAddress.bySlug", PageAddress.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    private void requireFree(StaticPage page) {
        em.createNamedQuery("StaticPage.bySlug", StaticPage.class)
                .setParameter("slug", page.getSlug())
                .getResultStream()
                .filter(other -> !other.equals(page))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation(
                            other.isInTrash() ? "page.slug.inTrash" : "page.slug.taken", "slug", other.getTitle());
                });
        former(page.getSlug())
                .filter(address -> !address.getPageId().equals(page.getId()))
                .map(address -> em.find(StaticPage.class, address.getPageId()))
                .ifPresent(other -> {
                    throw new RuleViolation("page.slug.former", "slug", other.getTitle());
                });
    }
}
