package id.balai.article.service;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.Category;
import id.balai.article.CategoryCount;
import id.balai.article.CountById;
import id.balai.frame.service.Frames;
import id.balai.shared.Tree;

/** The headings that news stand under, with how much there is to read. */
@Stateless
@PermitAll
public class PublicCategories {

    private static final String COUNTS = "select new id.balai.article.CountById(a.category.id, count(a)) from Article a"
            + " where a.state = id.balai.article.ArticleState.PUBLISHED and a.publishedAt <= :now"
            + " and a.deletedAt is null group by a.category.id";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @EJB
    ComingArticles coming;

    @Inject
    Clock clock;

    /** All categories in the village's order, those without news included. */
    public Tree<CategoryCount> tree() {
        List<CategoryCount> counts = frames.get(CategoryCount.class, this::read);
        return Tree.of(counts, CategoryCount::id, CategoryCount::parentId);
    }

    private List<CategoryCount> read() {
        Map<Long, Long> own = own();
        Tree<Category> all = Tree.of(
                em.createNamedQuery("Category.all", Category.class).getResultList(),
                Category::getId,
                Category::getParentId);
        return all.flat().stream()
                .map(Tree.Branch::item)
                .map(category -> new CategoryCount(
                        category.getId(),
                        category.getParentId(),
                        category.getName(),
                        category.getSlug(),
                        sum(own, all.within(category.getId()))))
                .toList();
    }

    /** How many public articles stand under these headings themselves. */
    public long articles(Collection<Long> categories) {
        return sum(own(), categories);
    }

    private Map<Long, Long> own() {
        return frames.get(CountById.class, () -> {
            coming.holdUntilNext();
            return em.createQuery(COUNTS, CountById.class)
                    .setParameter("now", clock.instant())
                    .getResultStream()
                    .collect(Collectors.toMap(CountById::id, CountById::number));
        });
    }

    private static long sum(Map<Long, Long> counts, Collection<Long> categories) {
        return categories.stream().mapToLong(id -> counts.getOrDefault(id, 0L)).sum();
    }
}
