package id.balai.article.service;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.ArticleCount;
import id.balai.article.Category;
import id.balai.article.CategoryCount;
import id.balai.shared.Tree;

/** The headings that news stand under, with how much there is to read. */
@Stateless
@PermitAll
public class PublicCategories {

    private static final String COUNTS =
            "select new id.balai.article.ArticleCount(c.id, count(a)) from Article a join a.category c"
                    + " where a.state = id.balai.article.ArticleState.PUBLISHED and a.publishedAt <= :now"
                    + " and a.deletedAt is null group by c.id";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Clock clock;

    /** All categories in the village's order, those without news included. */
    public Tree<CategoryCount> tree() {
        Map<Long, Long> own = em.createQuery(COUNTS, ArticleCount.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(ArticleCount::categoryId, ArticleCount::articles));
        Tree<Category> all = Tree.of(
                em.createNamedQuery("Category.all", Category.class).getResultList(),
                Category::getId,
                Category::getParentId);
        List<CategoryCount> counts = all.flat().stream()
                .map(Tree.Branch::item)
                .map(category -> new CategoryCount(
                        category.getId(),
                        category.getParentId(),
                        category.getName(),
                        category.getSlug(),
                        all.within(category.getId()).stream()
                                .mapToLong(id -> own.getOrDefault(id, 0L))
                                .sum()))
                .toList();
        return Tree.of(counts, CategoryCount::id, CategoryCount::parentId);
    }
}
