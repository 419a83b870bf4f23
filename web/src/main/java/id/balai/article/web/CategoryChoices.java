package id.balai.article.web;

import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Named;

import id.balai.article.Category;
import id.balai.article.service.Categories;
import id.balai.shared.Tree;

/** The categories that a form offers, each after the one it lies under, and the converter between one and its id. */
@Named
@RequestScoped
public class CategoryChoices implements Converter<Category> {

    @EJB
    Categories categories;

    private Tree<Category> tree;

    private Tree<Category> tree() {
        if (tree == null) {
            tree = categories.tree();
        }
        return tree;
    }

    public List<Tree.Branch<Category>> getAll() {
        return tree().flat();
    }

    /** What a category can be put under: neither itself nor what lies under it. @param id null for a new one */
    public List<Tree.Branch<Category>> above(Long id) {
        return getAll().stream()
                .filter(branch -> id == null || !tree().isWithin(branch.item().getId(), id))
                .toList();
    }

    /** A category that somebody has deleted meanwhile is none: the form asks for another. */
    @Override
    public Category getAsObject(FacesContext context, UIComponent component, String id) {
        return getAll().stream()
                .map(Tree.Branch::item)
                .filter(category -> category.getId().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Category category) {
        return category == null ? "" : category.getId().toString();
    }
}
