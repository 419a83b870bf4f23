package id.balai.article.service;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.Article;
import id.balai.article.Category;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.StaleEdit;
import id.balai.shared.Tree;
import id.balai.writing.WritingPermission;

/** The headings that articles stand under. */
@Stateless
@RolesAllowed(WritingPermission.PUBLISH)
public class Categories {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @RolesAllowed(WritingPermission.WRITE)
    public Tree<Category> tree() {
        return Tree.of(
                em.createNamedQuery("Category.all", Category.class).getResultList(),
                Category::getId,
                Category::getParentId);
    }

    @RolesAllowed(WritingPermission.WRITE)
    public Optional<Category> find(long id) {
        return Optional.ofNullable(em.find(Category.class, id));
    }

    /** @throws RuleViolation when another category has the address already, or it would lie under itself */
    public Category save(Category edited) {
        Category stored = edited.getId() == null ? new Category() : require(edited.getId());
        StaleEdit.refuse(stored, edited.getVersion());
        tree().requireParent(edited.getId(), edited.getParentId(), "category.parent.", "parent");
        stored.change(edited);
        requireFree(stored.getSlug(), stored.getId());
        if (stored.getId() == null) {
            em.persist(stored);
        }
        em.flush();
        return stored;
    }

    /**
     * Articles in the trash lose it.
     *
     * @throws RuleViolation when others, or categories, stand under it
     */
    public void delete(long id) {
        Category stored = require(id);
        long articles = em.createNamedQuery("Category.articles", Long.class)
                .setParameter("category", stored)
                .getSingleResult();
        if (articles > 0) {
            throw new RuleViolation("category.inUse", null, articles);
        }
        long below = em.createNamedQuery("Category.below", Long.class)
                .setParameter("category", id)
                .getSingleResult();
        if (below > 0) {
            throw new RuleViolation("category.hasChildren", null, below);
        }
        em.createNamedQuery("Category.trashedArticles", Article.class)
                .setParameter("category", stored)
                .getResultList()
                .forEach(article -> article.setCategory(null));
        em.flush();
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
