package id.balai.content.web;

import java.util.List;
import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.content.ArticleSummary;
import id.balai.content.Category;
import id.balai.content.Slug;
import id.balai.content.service.PublishedArticles;
import id.balai.shared.Page;
import id.balai.shared.RuleViolation;
import id.balai.shared.web.PathParts;

/** The news under one heading. */
@Named
@RequestScoped
public class CategoryView {

    @EJB
    PublishedArticles published;

    @Inject
    PathParts parts;

    @Inject
    RequestedPage requested;

    private Category category;
    private Page<ArticleSummary> page;

    /** Answers "not found" for an address that is no category's. */
    public void load() {
        Optional<Category> found = slugOf(parts.all()).flatMap(published::category);
        if (found.isEmpty()) {
            parts.notFound();
            return;
        }
        category = found.get();
        page = requested
                .of(getPath(), number -> published.pageOf(category, number))
                .orElse(null);
    }

    private static Optional<Slug> slugOf(List<String> parts) {
        try {
            return parts.size() == 1 ? Optional.of(new Slug(parts.get(0))) : Optional.empty();
        } catch (RuleViolation otherForm) {
            return Optional.empty();
        }
    }

    public String getPath() {
        return "/kategori/" + category.getSlug();
    }

    public Category getCategory() {
        return category;
    }

    public Page<ArticleSummary> getPage() {
        return page;
    }
}
