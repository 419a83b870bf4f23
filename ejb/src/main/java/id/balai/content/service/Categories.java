package id.balai.content.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.content.Category;
import id.balai.content.Slug;
import id.balai.shared.Permission;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;

/** The headings that articles stand under. */
@Stateless
@RolesAllowed(Permission.CONTENT_PUBLISH)
public class Categories {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @RolesAllowed(Permission.CONTENT_WRITE)
    public List<Category> list() {
        return em.createNamedQuery("Category.all", Category.class).getResultList();
    }

    @RolesAllowed(Permission.CONTENT_WRITE)
    public Optional<Category> find(long id) {
        return Optional.ofNullable(em.find(Category.class, id));
    }

    /** @throws RuleViolation when another category has the address already */
    public Category save(Category edited) {
        Category stored = edited.getId() == null ? new Category() : require(edited.getId());
        StaleEdit.refuse(stored, edited.getVersion());
        stored.change(edited);
        requireFree(stored.getSlug(), stored.getId());
        if (stored.getId() == null) {
            em.persist(stored);
        }
        em.flush();
        return stored;
    }

    /** @throws RuleViolation when articles stand under it */
    public void delete(long id) {
        Category stored = require(id);
        long articles = em.createNamedQuery("Category.articles", Long.class)
                .setParameter("category", stored)
                .getSingleResult();
        if (articles > 0) {
            throw new RuleViolation("category.inUse", null, articles);
        }
        em.remove(stored);
    }

    private Category require(long id) {
        return find(id).orElseThrow(() -> new RuleViolation("category.gone"));
    }

    private void requireFree(Slug slug, Long id) {
        boolean taken = em.createNamedQuery("Category.bySlug", Category.class)
                .setParameter("slug", slug)
                .getResultStream()
                .anyMatch(other -> !other.getId().equals(id));
        if (taken) {
            throw new RuleViolation("category.slug.taken", "slug", slug.value());
        }
    }
}
