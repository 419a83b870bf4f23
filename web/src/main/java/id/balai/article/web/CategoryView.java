package id.balai.article.web;

import java.util.List;
import java.util.Set;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.article.ArticleSummary;
import id.balai.article.CategoryCount;
import id.balai.article.service.PublicArticles;
import id.balai.article.service.PublicCategories;
import id.balai.shared.Page;
import id.balai.shared.Tree;
import id.balai.shared.web.PathParts;

/** The news under one heading and under those below it. */
@Named
@RequestScoped
public class CategoryView {

    @EJB
    PublicArticles published;

    @EJB
    PublicCategories categories;

    @Inject
    PathParts parts;

    @Inject
    RequestedPage requested;

    private CategoryCount category;
    private List<CategoryCount> trail;
    private List<CategoryCount> children;
    private Page<ArticleSummary> page;

    /** Answers "not found" for an address that is no category's. */
    public void load() {
        Tree<CategoryCount> tree = categories.tree();
        category = tree.flat().stream()
                .map(Tree.Branch::item)
                .filter(each -> parts.all().equals(List.of(each.slug().value())))
                .findFirst()
                .orElse(null);
        if (category == null) {
            parts.notFound();
            return;
        }
        trail = tree.trail(category.id());
        children = tree.children(category.id()).stream()
                .filter(child -> child.articles() > 0)
                .toList();
        Set<Long> counted = tree.within(category.id());
        page = requested
                .ofArticles(category.path(), number -> published.pageOf(counted, number))
                .orElse(null);
    }

    public CategoryCount getCategory() {
        return category;
    }

    /** From the top down. */
    public List<CategoryCount> getTrail() {
        return trail;
    }

    /** Those right below it that hold news. */
    public List<CategoryCount> getChildren() {
        return children;
    }

    public Page<ArticleSummary> getPage() {
        return page;
    }
}
